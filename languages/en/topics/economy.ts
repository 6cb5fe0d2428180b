import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Trade, investment, finance. */
export const economy: readonly TopicRow[] = [
  {
    id: 'topic.trade.exchange',
    codes: ['trade'],
    strength: 'strong',
    phrases: list(
      `trade turnover; turnover; bilateral trade; mutual trade; two way trade; reciprocal trade; trade volume; volume of trade; trade relation; trade relationship; trade tie; trade link; trade cooperation; trade partnership; trade partner; trading partner; trade exchange; trade flow; trade in goods; trade in services; trade figure; foreign trade; external trade; regional trade; intra regional trade; cross border trade; border trade; global trade; international trade; world trade; trade and commerce; goods and services; commodity turnover; commodity exchange; goods turnover; trade balance; balance of trade; trade deficit; trade surplus; trade imbalance; trade mission; trade fair; trade house; volume of exports; trade dialogue; trade issue; trade matter; trade sphere; trade sector; trade and economic; economic and trade; trade economic; economic trade; trade and the economy; trade, economic; economic, trade; trade and other; trade promotion; promotion of trade; trade opportunity; trade growth; growth in trade; growth of trade; trade potential; trade term; trade gain; commercial and economic; economic and commercial; economic, commercial; commercial tie; commercial relation; commercial cooperation; commercial exchange; commercial progress; global commerce; trade deal; trade route; trade concession; mutually beneficial trade; expand trade; increase trade; boost trade; promote trade; enhance trade; strengthen trade; expanding trade; increasing trade; boosting trade; promoting trade; enhancing trade; trade indicator; trade expansion; trade ministers agreed; trade engagement; trade interaction; trade corridor; commercial relationship; trade and supply; balanced trade; barter; economic and commercial tie; economic and trade tie; import substitution; economic complementarity; trade figures; trading relationship; trade statistics; trade value; commercial opportunity; commercial agenda; commercial diplomacy; trade diplomacy; trade basket; trade volume between; trade with; trade between; two-way commerce; wholesale; retail; trade pavilion; trade show; trade union of states; economic and commercial relation; trade issues`,
    ),
    yes: ['Trade turnover grew by a fifth, the ministers noted.', 'They reviewed trade and economic ties.'],
    no: ['The Minister of Trade welcomed the guests.', 'They spoke of trade unions.'],
  },
  {
    id: 'topic.trade.regime',
    codes: ['trade'],
    strength: 'strong',
    phrases: list(
      `tariff; customs duty; import duty; customs procedure; customs cooperation; customs matter; customs regulation; customs clearance; trade barrier; barrier to trade; non tariff barrier; trade facilitation; trade policy; trade war; trade dispute; trade practice; unfair trade; fair trade; free and fair trade; free trade; free trade agreement; free trade area; free trade zone; trade agreement; trade pact; trade negotiation; trade talk; preferential trade; trade preference; trade liberalisation; trade liberalization; trade regime; trade restriction; trade defence; market access; access to market; access to the market; access to its market; most favoured nation; most favored nation; rule of origin; anti dumping; quota; generalized system of preferences; generalised scheme of preferences; generalised system of preferences; economic coercion; coercive economic practice; unfair economic practice; non market practice; coercive and unfair economic; economic partnership agreement; comprehensive economic partnership; intellectual property; protectionism; section 232; duty free; reciprocal tariff; trade and economic security; overcapacity; closer economic partnership; comprehensive economic cooperation agreement; trade remedy; geographical indication; mutual recognition agreement; authorised economic operator; import restriction; import ban; food import restrictions; unilateralism and protectionism; economic globalization; digital trade agreement; open trade; open markets; level playing field; fair competition; economic security; Section 301; technical barrier; sanitary barrier; trade rules; rules based trade; rules based trading; multilateral trading system; open, rules based trading; customs union update; modernization of the customs union; modernisation of the customs union; tariff barrier; tariff negotiation; tariff agreement; trade remedies; steel overcapacity; trade framework; post Brexit; trade continuity; investment and trade barriers; consumer protection; competition policy; steel and aluminum; steel and aluminium; trade arrangement; preferential access; zero tariff; customs administration`,
    ),
    yes: ['The delegations discussed tariffs and market access.', 'Negotiations on a free trade agreement will resume.'],
    no: ['The trade unionist was invited.', 'She leads the Customs Service.'],
  },
  {
    id: 'topic.trade.goods',
    codes: ['trade'],
    strength: 'strong',
    phrases: list(
      `export; import; exporter; importer; exporting; importing; supply chain; value chain; supply of goods; commodity market; re export; tea export; halal trade; supply chain resilience; resilient supply chain; industrial and supply chain; delivery of goods; agricultural export; food export; supply of products; product supply; supply of equipment; critical supply chain; secure supply; de-risking; nearshoring; friendshoring`,
    ),
    yes: ['Exports rose to 38 billion dollars.', 'They agreed to strengthen supply chains.'],
    no: ['He spoke of important matters.', 'They discussed export controls.'],
  },
  {
    id: 'topic.trade.wto',
    codes: ['trade'],
    strength: 'strong',
    names: true,
    phrases: list(
      `WTO; World Trade Organization; World Trade Organisation; GSP; GSP+; AfCFTA; African Continental Free Trade Area; CPTPP; RCEP; USMCA; NAFTA; AGOA; IPEF; Indo-Pacific Economic Framework; TIFA; Trade and Technology Council; TTC; CEPA; UNCTAD; Economic Partnership Agreement; Eurasian Customs Union; DCFTA; International Trade Centre; General Agreement on Tariffs and Trade; Digital Economy Partnership Agreement; DEPA; GSP Plus; Everything But Arms; CARIFORUM; MERCOSUR Agreement; EU-Mercosur; Trade Facilitation Agreement; WCO; World Customs Organization; Global System of Trade Preferences; Generalised Scheme of Preferences; Comprehensive Economic Partnership Agreement; Canton Fair; China International Import Expo; Windsor Framework; Turnberry`,
    ),
    yes: ['The EU supports accession to the WTO.', 'They spoke about the GSP+ review.'],
    no: ['The World Health Organization was mentioned.'],
  },
  {
    id: 'topic.trade.word',
    codes: ['trade'],
    strength: 'fair',
    phrases: list(
      `trade; commerce; commercial; economic tie; economic relation; economic relationship; economic cooperation; economic partnership; economic engagement; economic exchange; economic link; economic contact; economic collaboration; economic issue; economic sphere; economic field; economic interaction; economic agenda; economic dialogue; economic area; economic security; new market; vast market; market opportunity; economic bond; economic integration; economic front; economic and social; economic and cultural; economic and political; economic, cultural; economic, scientific; economic, technological; economic development cooperation; trade, economic`,
    ),
    yes: ['They discussed both sport and trade.', 'The sides touched upon economic cooperation.'],
    no: ['The Ministry of Trade was founded in May.', 'They discussed economic reforms.'],
  },
  {
    id: 'topic.trade.general',
    codes: ['trade'],
    strength: 'weak',
    phrases: list(
      `open and fair; free, fair; certification; subsidies; economic resilience; global economy; economic growth; economic opportunities; economic interest; economic matter; economic potential; economic sector`,
    ),
    yes: ['They discussed economic growth and subsidies.'],
    no: ['The Ministry of Economic Growth sent a note.'],
  },
  {
    id: 'topic.trade-investment.pair',
    codes: ['trade', 'investment'],
    strength: 'strong',
    phrases: list(
      'trade and investment; investment and trade; trade, investment; trade, economic and investment; trade, economic, investment; trade and economic and investment; trade, economy and investment; trade and economic, investment; investment, trade; trade investment; trade or investment; trade and mutual investment; trade and business; economic and investment; economic, investment; economic and business',
    ),
    yes: ['The talks covered trade and investment.', 'Trade, economic and investment ties are growing.'],
    no: ['The Department of Trade and Investment sent a delegate.'],
  },
  {
    id: 'topic.investment.capital',
    codes: ['investment'],
    strength: 'strong',
    phrases: list(
      `foreign direct investment; FDI; direct investment; foreign investment; mutual investment; joint investment; private investment; accumulated investment; inflow of investment; investment inflow; investment cooperation; investment opportunity; investment project; investment climate; investment environment; investment agreement; investment protection; protection of investments; promotion of investment; investment promotion; investment screening; investment platform; investment potential; investment partnership; investment tie; investment relation; investment portfolio; investment forum; investment package; investment fund; investment market; investment attractiveness; attract investment; attracting investment; attraction of investment; increase investment; encourage investment; invite investment; investment from; investment in; investor; venture capital; sovereign wealth fund; privatisation; privatization; European capital; foreign capital; capital stock; direct investments; invested directly; private sector finance; investment expansion; investment tie; investment activity; fostering investment; investment interaction; two way investment; investment treaty; investment guarantee; investment incentive; investment interest; investment facilitation; investment volume; green investment; quality investment; investment in infrastructure; investment destination; portfolio investment; stock of investment; investment flow; capital investment; investment programme; investment programs; investments by; investment activities; mutual investments; investment sphere; investment sector; investment company; investment conference; industrial investment; economic and investment cooperation; investment decision; investment plans; co investment; asset management`,
    ),
    yes: ['Direct investment exceeds nine billion.', 'They discussed attracting investment in ports.'],
    no: ['The Minister of Investment and Trade attended.', 'It is worth the effort.'],
  },
  {
    id: 'topic.investment.business',
    codes: ['investment'],
    strength: 'strong',
    phrases: list(
      `joint venture; joint enterprise; business forum; business council; business delegation; business mission; business community; business circle; business tie; business cooperation; business environment; business climate; business contact; business leader; business opportunity; business partnership; business relation; business to business; business innovation; business sector; business roundtable; business interest; business people; businesspeople; businessman; businessmen; entrepreneur; entrepreneurship; private sector; private investor; public private partnership; special economic zone; free economic zone; special economic zones; industrial park; free zone; chamber of commerce; joint company; joint project with companies; commercial project; French company; German company; European company; Russian company; Chinese company; American company; Italian company; Japanese company; Turkish company; British company; Indian company; Korean company; foreign company; our companies; small and medium sized enterprise; small and medium enterprise; SMEs; start up; corporate; presence of companies; investors forum; economic forum; startup; start up ecosystem; MSME; MSMEs; SME; micro, small; business event; business dialogue; business summit; B2B; businesses of both countries; business associations; business representative; entrepreneurs association; women entrepreneurs; business networking; business exchange; ease of doing business; one stop shop; economic zone; technology company; company operating in; companies operating; joint investment project; commercial contract; concession agreement; chambers of commerce; business partner; business world; private companies; corporations; business matchmaking; trade mission to; export promotion agency; private enterprise; commercial enterprise; entrepreneur community; innovation hub`,
    ),
    yes: ['A business forum will be held in May.', 'Over 200 French companies work in the country.'],
    no: ['She chairs the Business Committee.'],
  },
  {
    id: 'topic.investment.names',
    codes: ['investment'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Global Gateway; PGII; Partnership for Global Infrastructure and Investment; Partnership for Global Infrastructure; Build Back Better World; Bilateral Investment Treaty; Team Europe; Business Forum; Business Council; Investment Forum; Investors Forum; Prosper Africa; Export-Import Bank; Direct Investment Fund; Public Investment Fund; SelectUSA; Global Investor; Vibrant Gujarat; Make in India; Vision 2030; Expo 2030; Mubadala; Temasek; Qatar Investment Authority; World Economic Forum; SPIEF; Eastern Economic Forum; St Petersburg International Economic Forum; Astana International Financial Centre; AIFC; American Chamber of Commerce; AmCham; JETRO; KOTRA; Economic and Investment Plan; Growth Plan`,
    ),
    yes: ['Two projects under Global Gateway were named.'],
    no: ['The global gateways of the network were closed.'],
  },
  {
    id: 'topic.investment.word',
    codes: ['investment'],
    strength: 'fair',
    phrases: list('investment; investing; company; enterprise; business; economic opportunity; consortium; economic transformation'),
    yes: ['The two discussed investment and education.'],
    no: ['The Ministry of Investment issued a note.'],
  },
  {
    id: 'topic.investment.general',
    codes: ['investment'],
    strength: 'weak',
    phrases: list(`invest in; small business; local company; multinational; companies from; companies of; joint project`),
    yes: ['They invited both sides to invest in tourism.'],
    no: ['It was an invested effort.'],
  },
  {
    id: 'topic.finance.debt',
    codes: ['finance'],
    strength: 'strong',
    phrases: list(
      `debt restructuring; restructuring of debt; debt relief; debt treatment; debt sustainability; external debt; sovereign debt; state debt; national debt; foreign debt; debt burden; debt settlement; debt repayment; debt crisis; creditor; credit line; line of credit; concessional loan; soft loan; loan agreement; loan; lending; export credit; state credit; credit agreement; tranche; extended fund facility; budget support; macro financial assistance; financial cooperation; financial sector; financial assistance; financial support; financial aid; financial institution; international financial institution; financial service; financial market; financial system; financial stability; financial crisis; financial and economic crisis; financial and economic; economic and financial; financial risk; financial sphere; monetary and financial; financial relation; financial issue; financial architecture; financial partnership; fiscal; monetary policy; exchange rate; currency swap; national currency; local currency; settlement in national currencies; payment system; payment and settlement; banking; interbank; bank cooperation; central bank; Eurobond; green bond; government bond; sovereign bond; bond market; capital market; stock exchange; taxation; double taxation; tax cooperation; tax treaty; avoidance of double taxation; insurance sector; Islamic finance; green finance; climate finance; green bond; fintech; financing agreement; project financing; financing mechanism; blended finance; development finance; conservation finance; finance for climate; private sector finance; financial inclusion; financial obligation; access to finance; economic stability; macroeconomic; international financial; financial leader; financial, technical; cryptocurrency; frozen assets; debt issue; debt service; common framework; reform of the global financial architecture; international financial architecture; global financial architecture; multilateral development bank; development bank; MDB reform; IMF reform; financing conditions; cost of capital; budget assistance; economic and monetary; tax issue; tax reform; taxation issue; global minimum tax; foreign exchange; foreign currency; payment infrastructure; payment card; cross border payment; settlement in local currency; rupee; yuan; ruble settlements; interbank settlement; banking cooperation; banking sector; banking system; financial technology; financial sector reform; financial market cooperation; financial centre; financial center; financial hub; export credit agency; insurance; pension fund; concessional financing; concessional finance; concessional credit; financial package; financial resources; financial sustainability; financial contribution; stabilisation programme; economic stabilisation; economic stabilization; fiscal consolidation; macroeconomic stability; macroeconomic policy; public finance; public financial management; microfinance; grant and loan; loan programme; bilateral loan; investment bank; crypto; digital currency; bailout; bail out; global financial crisis; eurozone; eurozone crisis; sovereign default; IMF programme; IMF program; IMF supported`,
    ),
    yes: ['The mission reviewed progress on debt restructuring.', 'They discussed settlements in national currencies.'],
    no: ['The Minister of Finance took part.', 'He deserves credit.'],
  },
  {
    id: 'topic.finance.lenders',
    codes: ['finance'],
    strength: 'fair',
    names: true,
    phrases: list(
      `IMF; International Monetary Fund; World Bank; World Bank Group; EBRD; European Bank for Reconstruction and Development; EIB; European Investment Bank; Asian Development Bank; ADB; African Development Bank; AIIB; Asian Infrastructure Investment Bank; New Development Bank; Islamic Development Bank; Inter-American Development Bank; Eurasian Development Bank; EXIM Bank; Paris Club; Bretton Woods; China Development Bank; World Bank Group; multilateral development bank; JBIC; KfW; SWIFT; FATF; Financial Action Task Force; MDBs; Black Sea Trade and Development Bank; OPEC Fund; Trade and Development Bank; European Stability Mechanism; Bank for International Settlements; Arab Monetary Fund; Central American Bank; CABEI; EU4Business; Export Credit; UPI; RuPay; Mir payment system; Financial Stability Board; International Finance Corporation; IFC; MIGA; International Development Association; Afreximbank; BRICS Bank; Chiang Mai Initiative; Extraordinary Revenue Acceleration`,
    ),
    yes: ['The IMF was praised.', 'Loans of the European Investment Bank were announced.'],
    no: ['The West Bank was quiet.'],
  },
  {
    id: 'topic.finance.word',
    codes: ['finance'],
    strength: 'fair',
    phrases: list('finance; financial; financing; debt; bank; currency; budget; funding; fund; economic crisis; payment'),
    yes: ['They discussed aviation, finance and infrastructure.'],
    no: ['The Finance Minister joined the talks.'],
  },
  {
    id: 'topic.finance.general',
    codes: ['finance'],
    strength: 'weak',
    phrases: list(`remittance; euro area`),
    yes: ['The euro area was discussed.'],
    no: ['The area was quiet.'],
  },
]
