import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Regional formats and the world's organisations. */
export const formats: readonly TopicRow[] = [
  {
    id: 'topic.regional-cooperation.words',
    codes: ['regional-cooperation'],
    strength: 'strong',
    phrases: list(`regional cooperation; regional integration; regional collaboration; regional partnership; regional format; regional organisation; regional organization; regional economic integration; regional initiative; regional connectivity; integration process; integration processes; integration project; integration association; integration in the region; integration into the Middle East; Eurasian integration; economic integration; interregional cooperation between; interregional cooperation emphasized; cooperation between the two regions; common economic space; single economic space; European integration; Euro Atlantic integration; transatlantic integration; EU integration; EU accession; accession to the EU; EU membership; accession negotiation; accession process; European Union membership; EU enlargement; European path; European future; European perspective; European aspiration; European aspirations; candidate status; candidate country; Euro Atlantic aspirations; normalization agreement; cooperation in the region; consultative meeting of heads of state; Caspian states; strategy for Central Asia; leaders of Central Asia; Central Asian countries; countries of Central Asia; EU strategy for Central Asia; Central Asia and the European Union; European Union and Central Asia; neighbourhood policy; regional agenda; regional dialogue; Arctic cooperation; accession to the European Union; post Soviet space; consultative meeting; regional affairs`),
    yes: ['Regional cooperation in Central Asia was discussed.', 'They backed the EU accession of the country.'],
    no: ['The Regional Office is in Cairo.'],
  },
  {
    id: 'topic.regional-cooperation.bodies',
    codes: ['regional-cooperation'],
    strength: 'strong',
    names: true,
    phrases: list(`ASEAN; ASEAN centrality; Association of Southeast Asian Nations; ASEAN Regional Forum; East Asia Summit; CIS; Commonwealth of Independent States; Eurasian Economic Union; EAEU; Eurasian Economic Community; EurAsEC; Eurasian Union; Union State; SCO; Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Organization of Turkic States; Organisation of Turkic States; Turkic States; Turkic Council; Turkic world; OTS; GCC; Gulf Cooperation Council; Arab League; League of Arab States; African Union; ECOWAS; SADC; East African Community; EAC; IGAD; COMESA; ECCAS; CEMAC; Mercosur; CELAC; CARICOM; OAS; Organization of American States; Summit of the Americas; SICA; Pacific Alliance; Pacific Islands Forum; SAARC; BIMSTEC; IORA; Indian Ocean Rim Association; APEC; Asia-Pacific Economic Cooperation; CICA; Economic Cooperation Organization; D-8; Central Asia plus; C5+1; C5; Central Asia – European Union; Central Asia–EU; EU–Central Asia; EU - Central Asia; Central Asia - EU; Central Asia-European Union; Central Asia plus Japan; Eastern Partnership; Berlin Process; Open Balkan; Three Seas Initiative; Visegrad; Visegrad Group; V4; Bucharest Nine; Nordic-Baltic; NB8; Baltic Assembly; Black Sea Economic Cooperation; BSEC; GUAM; Union for the Mediterranean; Mediterranean Union; Quad; Quadrilateral Security Dialogue; Mekong; Lancang-Mekong; Abraham Accords; Negev Forum; Negev format; I2U2; CAREC; SPECA; Barents; European Political Community; Greater Eurasian Partnership; Indo-Pacific strategy; CSTO summit; Americas Partnership; Americas Partnership for Economic Prosperity; BRICS; Greater Mekong; MERCOSUR; MIKTA; Caspian summit; Caspian Five; Francophonie; Lusophone; CPLP; Ibero-American; Commonwealth; Europe's neighbourhood; Non-Aligned; Central Asia summit; Central Asia ministerial; Central Asia forum; European Union and Central Asia; Central Asia and the European Union; EU and Central Asia; EU and Central Asian; Central Asian ministers; Central Asian partners; EU strategy for Central Asia; Central Asia and EU; Three Seas; Customs Union; Asean; Brics; Saarc; Caricom; Apec; Bimstec; Gulf Cooperation Council States; Council of the Baltic Sea States; Nordic-Baltic Eight`),
    yes: ['They discussed ASEAN and the C5+1 format.', 'Work in the SCO was praised.'],
    no: ['The quads of the college were full.'],
  },
  {
    id: 'topic.regional-cooperation.areas',
    codes: ['regional-cooperation'],
    strength: 'weak',
    names: true,
    phrases: list(
      'Central Asia; Central Asian; Indo-Pacific; Asia-Pacific; Asia Pacific region; Western Balkans; South Caucasus; Southeast Asia; Southeast Europe; Latin America; Caribbean; Africa; African continent; Arctic; Arctic Council; Sahel; Horn of Africa; Gulf states; Gulf countries; Arab world; Baltic Sea region; Black Sea region; Pacific Islands; Great Lakes region; South Asia; East Asia; Eurasia; Middle East region; Mediterranean; North Africa; Caspian',
    ),
    yes: ['They discussed cooperation in Central Asia.'],
    no: ['The EU Special Representative for Central Asia arrived.'],
  },
  {
    id: 'topic.regional-cooperation.phrases',
    codes: ['regional-cooperation'],
    strength: 'weak',
    phrases: list(
      `regional issue; regional matter; regional development; developments in the region; regional partner; regional challenge; regional question; regional topic; transatlantic unity; transatlantic relationship; transatlantic cooperation; trilateral; trilateral meeting; transatlantic; interregional cooperation`,
    ),
    yes: ['Regional issues were discussed.'],
    no: ['The Regional Office is in Cairo.'],
  },
  {
    id: 'topic.regional-cooperation.things',
    codes: ['regional-cooperation'],
    strength: 'thing',
    phrases: list(`regional architecture; inter regional; trilateral format; trilateral cooperation; trilateral partnership; trilateral tie; trilateral summit; quadrilateral; minilateral; enlargement; normalization; normalisation; normalizing relations; cooperation with the region; free and open Indo Pacific; good neighbourly; good neighborly; littoral states; Pacific island countries`),
    yes: ['A trilateral summit was held.'],
    no: ['They discussed regional integration.'],
  },
  {
    id: 'topic.multilateral.words',
    codes: ['multilateral'],
    strength: 'strong',
    phrases: list(`multilateral cooperation; multilateral system; multilateral forum; multilateral fora; multilateral format; multilateral platform; multilateral arena; multilateral diplomacy; multilateralism; effective multilateralism; global governance; candidacy; candidature; mutual support of candidates; non permanent seat; non permanent member; UN reform; reform of the United Nations; Security Council reform; reform of the Security Council; UN Security Council reform; UN peacekeeping; membership in international organizations; role of the United Nations; UN's central role; central role of the UN; within the UN; within the United Nations; coordination in international; presidency of the G20; presidency of the G7; G20 presidency; G7 presidency; BRICS chairmanship; chairmanship of BRICS; chairmanship in BRICS; presidency of the Security Council; member of the UN Security Council; member of the United Nations Security Council; member of the Security Council; seat on the Security Council; seat on the UN Security Council; candidate for; cooperation in international organisations; cooperation in international organizations; cooperation within international organizations; cooperation at the UN; cooperation in the UN; OSCE chairmanship; chairmanship of the OSCE; OSCE reform; UNSC reform; mutual support at; support of candidates; support for candidates; work of the UN; UN agenda; mutual support in international; mutual support within; mutual support at international; support each other at international; cooperation in major international organizations; cooperation at international; coordination at international; coordination in international organizations; coordination at multilateral; collaboration at multilateral; cooperation at multilateral forums; cooperation at multilateral; collaboration at international`),
    yes: ['They agreed to work closely in multilateral fora.', 'The reform of the United Nations was discussed.'],
    no: ['Bilateral ties were discussed.'],
  },
  {
    id: 'topic.multilateral.order',
    codes: ['multilateral'],
    strength: 'weak',
    phrases: list(
      'international law; supremacy of international law; rules based international order; rules based order; rules based system; world order; multipolar; multipolar world; international arena; cooperation in the international arena; cooperation on the international arena; international stage; international organisation; international organization; UN resolution; United Nations resolution; global agenda; international agenda; international affairs; global challenge',
    ),
    yes: ['They discussed interaction in the international arena.'],
    no: ['They discussed bilateral affairs.'],
  },
  {
    id: 'topic.multilateral.things',
    codes: ['multilateral'],
    strength: 'thing',
    phrases: list(`multilateral; multilateral institution; multilateral organisation; multilateral organization; multilateral affairs; international fora; international platform; international format; international body; international structures; UN plan; observer in; United Nations Charter; UN Charter; Charter of the United Nations; purposes and principles; chairmanship; presidency of; chairmanship of; at the United Nations; in the United Nations; in the UN; at the UN; international institutions; international organisations; international organizations; observer status; multilateral work; at international level; at the international level; coordination of positions; coordination of stances; multilateral fora; multilateral forum; international forum; international structure; authoritative international structure; multilateral issues`),
    yes: ['They recalled the UN Charter.'],
    no: ['They discussed the reform of the United Nations.'],
  },
  {
    id: 'topic.multilateral.bodies',
    codes: ['multilateral'],
    strength: 'fair',
    names: true,
    phrases: list(`United Nations; UN; UN General Assembly; UNGA; United Nations General Assembly; UN Security Council; United Nations Security Council; UNSC; G20; G-20; Group of Twenty; G7; G-7; G8; G77; Group of 77; OSCE; Organization for Security and Co-operation in Europe; Council of Europe; BRICS; Non-Aligned Movement; NAM; OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Pact for the Future; Summit of the Future; UN80; Commonwealth of Nations; Bretton Woods institutions; UN Human Rights Council; ECOSOC; UN resolution; UN agencies; UN system; World Health Assembly; UN-led; UN Voluntary Fund; OECD; Organisation for Economic Co-operation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Cooperation and Development; Osce`),
    yes: ['They will cooperate in the UN and the G20.'],
    no: ['The nations are united.'],
  },
]
