import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Regional formats and the world's organisations. */
export const formats: readonly TopicRow[] = [
  {
    id: 'topic.regional-cooperation.words',
    codes: ['regional-cooperation'],
    strength: 'strong',
    phrases: list(
      `regional cooperation; regional integration; regional collaboration; regional partnership; regional format; regional organisation; regional organization; regional architecture; regional economic integration; regional initiative; regional connectivity; integration process; integration processes; integration project; integration association; integration in the region; integration into the Middle East; Eurasian integration; economic integration; interregional cooperation between; interregional cooperation emphasized; cooperation between the two regions; inter regional; common economic space; single economic space; trilateral format; trilateral cooperation; trilateral partnership; trilateral tie; trilateral meeting; trilateral summit; trilateral; quadrilateral; minilateral; European integration; Euro Atlantic integration; transatlantic integration; EU integration; EU accession; accession to the EU; EU membership; accession negotiation; accession process; European Union membership; EU enlargement; enlargement; European path; European future; European perspective; European aspiration; European aspirations; candidate status; candidate country; Euro Atlantic aspirations; transatlantic unity; transatlantic relationship; transatlantic cooperation; normalization; normalisation; normalization agreement; normalizing relations; cooperation in the region; cooperation with the region; regional partners; integrated, prosperous; stability, and integration; free and open Indo Pacific; free, open; cooperation in Africa; consultative meeting of heads of state; Central Asian countries; countries of Central Asia; good neighbourly; good neighborly; littoral states; Caspian states; regional developments; strategy for Central Asia; leaders of Central Asia; EU strategy for Central Asia; Central Asia and the European Union; European Union and Central Asia; Central Asia region; developments in the region; neighbourhood policy; regional issue; regional matter; regional agenda; regional dialogue; regional group; western balkans; south caucasus; Black Sea region; Baltic Sea region; Arctic cooperation; Arctic; Pacific islands; Pacific island countries; Sahel region; Horn of Africa; Great Lakes region; gulf states; gulf countries; Arab world; Caribbean; Latin America; African continent; southeast asia`,
    ),
    yes: ['Regional cooperation in Central Asia was discussed.', 'They backed the EU accession of the country.'],
    no: ['The Regional Office is in Cairo.'],
  },
  {
    id: 'topic.regional-cooperation.bodies',
    codes: ['regional-cooperation'],
    strength: 'strong',
    names: true,
    phrases: list(
      `ASEAN; ASEAN centrality; Association of Southeast Asian Nations; ASEAN Regional Forum; East Asia Summit; CIS; Commonwealth of Independent States; Eurasian Economic Union; EAEU; Eurasian Economic Community; EurAsEC; Eurasian Union; Union State; SCO; Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Organization of Turkic States; Organisation of Turkic States; Turkic States; Turkic Council; Turkic world; OTS; GCC; Gulf Cooperation Council; Arab League; League of Arab States; African Union; ECOWAS; SADC; East African Community; EAC; IGAD; COMESA; ECCAS; CEMAC; Mercosur; CELAC; CARICOM; OAS; Organization of American States; Summit of the Americas; SICA; Pacific Alliance; Pacific Islands Forum; SAARC; BIMSTEC; IORA; Indian Ocean Rim Association; APEC; Asia-Pacific Economic Cooperation; CICA; Economic Cooperation Organization; D-8; Central Asia plus; C5+1; C5; Central Asia – European Union; Central Asia–EU; EU–Central Asia; EU - Central Asia; Central Asia - EU; Central Asia-European Union; Central Asia plus Japan; Eastern Partnership; Western Balkans; Berlin Process; Open Balkan; Three Seas Initiative; Visegrad; Visegrad Group; V4; Bucharest Nine; Nordic-Baltic; NB8; Baltic Assembly; Black Sea Economic Cooperation; BSEC; GUAM; Union for the Mediterranean; Mediterranean Union; Quad; Quadrilateral Security Dialogue; Mekong; Lancang-Mekong; Abraham Accords; Negev Forum; Negev format; I2U2; CAREC; SPECA; Arctic Council; Barents; European Political Community; Greater Eurasian Partnership; Indo-Pacific strategy; Indo-Pacific; Asia-Pacific; CSTO summit; Americas Partnership; Americas Partnership for Economic Prosperity; Central Asian; Central Asia; BRICS; Greater Mekong; MERCOSUR; MIKTA; Caspian summit; Caspian Five; Francophonie; Lusophone; CPLP; Ibero-American; Commonwealth; Europe's neighbourhood; Non-Aligned`,
    ),
    yes: ['They discussed ASEAN and the C5+1 format.', 'Work in the SCO was praised.'],
    no: ['The quads of the college were full.'],
  },
  {
    id: 'topic.multilateral.words',
    codes: ['multilateral'],
    strength: 'strong',
    phrases: list(
      `multilateral; multilateral cooperation; multilateral system; multilateral forum; multilateral fora; multilateral format; multilateral platform; multilateral institution; multilateral organisation; multilateral organization; multilateral arena; multilateral affairs; multilateral diplomacy; multilateralism; effective multilateralism; international organisation; international organization; international organisations; international organizations; international forum; international fora; international platform; international format; international body; international structures; cooperation on the international arena; cooperation in the international arena; international arena; world order; multipolar; multipolar world; rules based international order; rules based order; rules based system; global governance; candidacy; candidature; mutual support of candidates; non permanent seat; non permanent member; UN reform; reform of the United Nations; Security Council reform; reform of the Security Council; UN Security Council reform; UN resolution; United Nations resolution; UN plan; UN peacekeeping; observer in; membership in international organizations; supremacy of international law; role of the United Nations; UN's central role; central role of the UN; within the UN; within the United Nations; at the United Nations; in the United Nations; at the UN; in the UN; through the UN; international law; United Nations Charter; UN Charter; Charter of the United Nations; purposes and principles; coordination in international; global agenda; global issues at`,
    ),
    yes: ['They agreed to work closely in multilateral fora.', 'The reform of the United Nations was discussed.'],
    no: ['Bilateral ties were discussed.'],
  },
  {
    id: 'topic.multilateral.bodies',
    codes: ['multilateral'],
    strength: 'fair',
    names: true,
    phrases: list(
      'United Nations; UN; UN General Assembly; UNGA; United Nations General Assembly; UN Security Council; United Nations Security Council; UNSC; G20; G-20; Group of Twenty; G7; G-7; G8; G77; Group of 77; OSCE; Organization for Security and Co-operation in Europe; Council of Europe; BRICS; Non-Aligned Movement; NAM; OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OECD; Pact for the Future; Summit of the Future; UN80; Commonwealth of Nations; Bretton Woods institutions; UN Human Rights Council; ECOSOC; UN resolution; UN agencies; UN system; World Health Assembly; UN-led; UN Voluntary Fund',
    ),
    yes: ['They will cooperate in the UN and the G20.'],
    no: ['The nations are united.'],
  },
]
