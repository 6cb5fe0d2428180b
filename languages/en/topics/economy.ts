import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Trade, investment, finance. */
export const economy: readonly TopicRow[] = [
  {
    id: 'topic.trade.exchange',
    codes: ['trade'],
    strength: 'strong',
    phrases:
      list(`trade turnover; turnover; bilateral trade; mutual trade; two way trade; reciprocal trade; trade volume; volume of trade; trade relation; trade relationship; trade tie;
      trade link; trade cooperation; trade partnership; trade partner; trading partner; trade exchange; trade flow; trade in goods; trade in services; trade figure; foreign trade; external trade; regional trade; intra regional trade;
      cross border trade; border trade; global trade; international trade; world trade; trade and commerce; goods and services; commodity turnover; commodity exchange; goods turnover; trade balance; balance of trade;
      trade deficit; trade surplus; trade imbalance; trade mission; trade fair; trade house; volume of exports; trade dialogue; trade issue; trade matter; trade sphere; trade sector; trade and economic; economic and trade;
      trade economic; economic trade; trade and the economy; trade, economic; economic, trade; trade and other; trade, commerce; trade promotion; promotion of trade; trade opportunity; trade growth; growth in trade; growth of trade; trade potential; trade term; trade gain; commercial and economic;
      economic and commercial; economic, commercial; commercial tie; commercial relation; commercial cooperation; commercial exchange; commercial progress; global commerce; trade deal; trade route; trade concession; mutually beneficial trade; expand trade; increase trade; boost trade; promote trade; enhance trade; strengthen trade; expanding trade; increasing trade; boosting trade; promoting trade; enhancing trade`),
    yes: ['Trade turnover grew by a fifth, the ministers noted.', 'They reviewed trade and economic ties.'],
    no: ['The Minister of Trade welcomed the guests.', 'They spoke of trade unions.'],
  },
  {
    id: 'topic.trade.regime',
    codes: ['trade'],
    strength: 'strong',
    phrases:
      list(`tariff; customs duty; import duty; customs procedure; customs cooperation; customs matter; customs regulation; customs clearance; trade barrier; barrier to trade; non tariff barrier; trade facilitation; trade policy; trade war; trade dispute;
      trade practice; unfair trade; fair trade; free and fair trade; free trade; free trade agreement; free trade area; free trade zone; trade agreement; trade pact; trade negotiation; trade talk; preferential trade; trade preference; trade liberalisation; trade liberalization; trade regime;
      trade restriction; trade defence; market access; access to market; access to the market; access to its market; most favoured nation; most favored nation; rule of origin; anti dumping; quota; generalized system of preferences; generalised scheme of preferences; generalised system of preferences;
      economic coercion; coercive economic practice; unfair economic practice; non market practice; coercive and unfair economic; economic partnership agreement; comprehensive economic partnership; intellectual property; protectionism; section 232; duty free; reciprocal tariff; trade and economic security; overcapacity;
      closer economic partnership; comprehensive economic cooperation agreement; trade remedy; geographical indication; mutual recognition agreement; authorised economic operator`),
    yes: ['The delegations discussed tariffs and market access.', 'Negotiations on a free trade agreement will resume.'],
    no: ['The trade unionist was invited.', 'She leads the Customs Service.'],
  },
  {
    id: 'topic.trade.goods',
    codes: ['trade'],
    strength: 'strong',
    phrases: list(
      'export; import; exporter; importer; exporting; importing; supply chain; value chain; supply of goods; commodity market; re export; tea export; halal trade; supply chain resilience; resilient supply chain',
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
      'WTO; World Trade Organization; World Trade Organisation; GSP; GSP+; AfCFTA; African Continental Free Trade Area; CPTPP; RCEP; USMCA; NAFTA; AGOA; IPEF; Indo-Pacific Economic Framework; TIFA; Trade and Technology Council; TTC; CEPA; UNCTAD; Economic Partnership Agreement; Eurasian Customs Union; DCFTA; International Trade Centre; General Agreement on Tariffs and Trade',
    ),
    yes: ['The EU supports accession to the WTO.', 'They spoke about the GSP+ review.'],
    no: ['The World Health Organization was mentioned.'],
  },
  {
    id: 'topic.trade.word',
    codes: ['trade'],
    strength: 'fair',
    phrases: list(
      'trade; commerce; commercial; economic tie; economic relation; economic relationship; economic cooperation; economic partnership; economic engagement; economic exchange; economic link; economic contact; economic collaboration; economic issue; economic sphere; economic field; economic interaction; economic agenda; economic dialogue; economic area; economic diplomacy; economic security; economic recovery; new market; vast market; market opportunity; economic bond; economic project; economic integration; economic, cultural; economic, social; economic, political',
    ),
    yes: ['They discussed trade, culture and sport.', 'The sides touched upon economic cooperation.'],
    no: ['The Ministry of Trade was founded in May.', 'They discussed economic reforms.'],
  },
  {
    id: 'topic.trade-investment.pair',
    codes: ['trade', 'investment'],
    strength: 'strong',
    phrases: list(
      'trade and investment; investment and trade; trade, investment; trade, economic and investment; trade, economic, investment; trade and economic and investment; trade, economy and investment; trade and economic, investment; investment, trade; trade investment; trade or investment; trade and mutual investment; trade and business; economic and investment; economic, investment; economic and business; trade, business',
    ),
    yes: ['The talks covered trade and investment.', 'Trade, economic and investment ties are growing.'],
    no: ['The Department of Trade and Investment sent a delegate.'],
  },
  {
    id: 'topic.investment.capital',
    codes: ['investment'],
    strength: 'strong',
    phrases:
      list(`foreign direct investment; FDI; direct investment; foreign investment; mutual investment; joint investment; private investment; accumulated investment; inflow of investment; investment inflow; investment cooperation; investment opportunity; investment project; investment climate; investment environment;
      investment agreement; investment protection; protection of investments; promotion of investment; investment promotion; investment screening; investment platform; investment potential; investment partnership; investment tie; investment relation; investment portfolio; investment forum; investment package; investment fund; investment market; investment attractiveness;
      attract investment; attracting investment; attraction of investment; increase investment; encourage investment; invite investment; investment from; investment in; investor; venture capital; sovereign wealth fund; privatisation; privatization; European capital; foreign capital; capital stock; direct investments; invested directly; business and finance; private sector finance; investment expansion; investment tie; investment activity; fostering investment; investment interaction`),
    yes: ['Direct investment exceeds nine billion.', 'They discussed attracting investment in ports.'],
    no: ['The Minister of Investment and Trade attended.', 'It is worth the effort.'],
  },
  {
    id: 'topic.investment.business',
    codes: ['investment'],
    strength: 'strong',
    phrases:
      list(`joint venture; joint enterprise; business forum; business council; business delegation; business mission; business community; business circle; business tie; business cooperation; business environment; business climate; business contact; business leader; business opportunity; business partnership; business relation; business to business; business innovation; business sector; business roundtable; business interest; business people; businesspeople; businessman; businessmen;
      entrepreneur; entrepreneurship; private sector; private investor; public private partnership; special economic zone; free economic zone; special economic zones; industrial park; free zone; chamber of commerce; joint company; joint project with companies; commercial project; French company; German company; European company; Russian company; Chinese company; American company; Italian company; Japanese company; Turkish company; British company; Indian company; Korean company; foreign company; our companies; small and medium sized enterprise; small and medium enterprise; SMEs; start up; corporate; presence of companies; investors forum; economic forum`),
    yes: ['A business forum will be held in May.', 'Over 200 French companies work in the country.'],
    no: ['She chairs the Business Committee.'],
  },
  {
    id: 'topic.investment.names',
    codes: ['investment'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Global Gateway; PGII; Partnership for Global Infrastructure and Investment; Partnership for Global Infrastructure; Build Back Better World; Bilateral Investment Treaty; Team Europe; Business Forum; Business Council; Investment Forum; Investors Forum; Prosper Africa; Export-Import Bank; Direct Investment Fund; Public Investment Fund; SelectUSA',
    ),
    yes: ['Two projects under Global Gateway were named.'],
    no: ['The global gateways of the network were closed.'],
  },
  {
    id: 'topic.investment.word',
    codes: ['investment'],
    strength: 'fair',
    phrases: list('investment; investing; company; enterprise; firm; business; economic opportunity; consortium; economic transformation'),
    yes: ['The two discussed investment and education.'],
    no: ['The Ministry of Investment issued a note.'],
  },
  {
    id: 'topic.finance.debt',
    codes: ['finance'],
    strength: 'strong',
    phrases:
      list(`debt restructuring; restructuring of debt; debt relief; debt treatment; debt sustainability; external debt; sovereign debt; state debt; national debt; foreign debt; debt burden; debt settlement; debt repayment; debt crisis; creditor; credit line; line of credit; concessional loan; soft loan; loan agreement; loan; lending; export credit; state credit; credit agreement; tranche; extended fund facility; budget support; macro financial assistance;
      financial cooperation; financial sector; financial assistance; financial support; financial aid; financial institution; international financial institution; financial service; financial market; financial system; financial stability; financial crisis; financial and economic crisis; financial and economic; economic and financial; financial risk; financial sphere; monetary and financial; financial relation; financial issue; financial architecture; financial partnership; fiscal; monetary policy; exchange rate; currency swap;
      national currency; local currency; settlement in national currencies; payment system; payment and settlement; banking; interbank; bank cooperation; central bank; bond; Eurobond; capital market; stock exchange; taxation; double taxation; tax cooperation; tax treaty; avoidance of double taxation; insurance sector; Islamic finance; green finance; climate finance; green bond; fintech; financing agreement; project financing; financing mechanism; blended finance; development finance; conservation finance; finance for climate; private sector finance; financial inclusion; financial obligation; access to finance; economic stability; macroeconomic; international financial; financial leader; financial, technical; cryptocurrency; frozen assets`),
    yes: ['The mission reviewed progress on debt restructuring.', 'They discussed settlements in national currencies.'],
    no: ['The Minister of Finance took part.', 'He deserves credit.'],
  },
  {
    id: 'topic.finance.lenders',
    codes: ['finance'],
    strength: 'fair',
    names: true,
    phrases: list(
      'IMF; International Monetary Fund; World Bank; World Bank Group; EBRD; European Bank for Reconstruction and Development; EIB; European Investment Bank; Asian Development Bank; ADB; African Development Bank; AIIB; Asian Infrastructure Investment Bank; New Development Bank; Islamic Development Bank; Inter-American Development Bank; Eurasian Development Bank; EXIM Bank; Paris Club; Bretton Woods; China Development Bank; World Bank Group; multilateral development bank; JBIC; KfW; AFD; SWIFT; FATF; Financial Action Task Force',
    ),
    yes: ['The IMF programme was reviewed.', 'Loans of the European Investment Bank were announced.'],
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
]
