import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Digital matters, science, space, education. */
export const knowledge: readonly TopicRow[] = [
  {
    id: 'topic.digital.technology',
    codes: ['digital'],
    strength: 'strong',
    phrases: list(
      `digital; digitalisation; digitalization; digitisation; digitization; digital economy; digital transformation; digital technology; digital cooperation; digital connectivity; digital infrastructure; digital project; digital trade; digital public infrastructure; digital agenda; digital sector; digital transition; digital platform; information technology; information and communication technology; information and communications technology; information communication technology; ICT; IT sector; IT industry; IT cooperation; IT company; artificial intelligence; AI; AI safety; AI governance; machine learning; big data; data protection; data flow; data centre; data center; cyber; cybersecurity; cyber security; cyberspace; cyber threat; cyberattack; cyber attack; cyber issue; cyber resilience; information security; e government; e governance; electronic government; egovernment; e commerce; telecommunication; telecom; telecoms; 5G; 6G; broadband; internet governance; submarine cable; subsea cable; undersea cable; blockchain; supercomputer; semiconductor; tech dialogue; technology dialogue; digital identity; smart city; online platform; ransomware; digital skills; digital literacy; digital government; digital governance; digital service; digital services; digital innovation; digital market; digital partnership; digital sphere; digital solution; digital sovereignty; digital inclusion; digital divide; digital health; digital rights; digital security; digital world; digital age; digitally; digitise; digitize; IT technologies; information technologies; communications technology; information and communication; information and communications; communications and information; communication technology; IT specialist; IT education; tech sector; tech companies; tech cooperation; AI cooperation; generative AI; responsible AI; AI safety and risk; data economy; data governance; data exchange; data privacy; data security; cloud computing; cyber cooperation; cyber policy; cyber capacity; cyber defence; cyber defense; cyber dialogue; cyber attacks; cyber incident; international information security; public services online; e services; e residency; online services; telecommunications infrastructure; telecommunication sector; mobile network; mobile operator; secure telecommunications; open RAN; trusted vendors; fiber optic; fibre optic; satellite internet; internet freedom; semiconductors; semiconductor supply chain; microelectronics; fintech; e learning; online scam; cyber scam; smart technologies; robotics; internet of things; unicorn; video game`,
    ),
    yes: ['Digitalisation and artificial intelligence were discussed.', 'They agreed to fight cyber threats together.'],
    no: ['The Ministry of Digital Affairs was founded.', 'He leads the Cybersecurity Agency.'],
  },
  {
    id: 'topic.digital.general',
    codes: ['digital'],
    strength: 'weak',
    phrases: list(`chips; internet; software; tech`),
    yes: ['The internet and software were topics.'],
    no: ['The Internet Agency was founded.'],
  },
  {
    id: 'topic.science-technology.research',
    codes: ['science-technology'],
    strength: 'strong',
    phrases: list(
      `science and technology; science, technology; scientific and technological; scientific and technical; science and technology cooperation; technological cooperation; scientific cooperation; scientific and educational; scientific research; research and development; research and innovation; research and technology; research cooperation; research project; joint research; research institution; technology transfer; transfer of technology; high technology; high tech; new technology; advanced technology; emerging technology; critical technology; critical and emerging technologies; cutting edge technology; leading edge technology; innovative technology; technology cooperation; technology partnership; technological innovation; technological development; technological partnership; technology sector; technologies; innovation; innovation cooperation; innovation ecosystem; innovation and technology; technology and innovation; quantum; quantum computing; biotechnology; nanotechnology; scientist; academy of sciences; technopark; science park; polar research; Arctic research; scientific exchange; science diplomacy; modernisation; science; scientific; technological; science, technology and innovation; STI; scientific, technical; scientific and cultural; scientific and academic; science and innovation; science and research; innovation and research; innovation partnership; innovation sector; innovation economy; research centre; research center; research institute; university research; research exchange; R&D; technological exchange; technology exchange; technology sharing; deep tech; critical technologies; strategic technology; strategic technologies; advanced technologies; new technologies; modern technologies; innovative technologies; emerging technologies; high technologies; cutting edge technologies; technological progress; technological revolution; technological sphere; technology development; technology sphere; biotech; life sciences; genomics; marine science; Antarctic; Antarctica; scientific expedition; scientific institutions; scientific community; metrology; intellectual property and innovation; innovation dialogue; quantum technology; quantum technologies; photonics; fusion energy; nuclear fusion; high-tech industries; start-ups and innovation; scientific-technical; technological innovations`,
    ),
    yes: ['They spoke of science and technology.', 'Research and innovation will be a priority.'],
    no: ['The Minister of Science and Higher Education joined.'],
  },
  {
    id: 'topic.science-technology.word',
    codes: ['science-technology'],
    strength: 'fair',
    phrases: list('technology; research; technical cooperation; technological; Horizon Europe; Skolkovo; CERN'),
    yes: ['Cooperation in technology was discussed.'],
    no: ['The Ministry of Technology moved.'],
  },
  {
    id: 'topic.science-technology.general',
    codes: ['science-technology'],
    strength: 'weak',
    phrases: list(`laboratory; know how; researchers; patents`),
    yes: ['They discussed laboratories and patents.'],
    no: ['The Patents Office replied.'],
  },
  {
    id: 'topic.space.programme',
    codes: ['space'],
    strength: 'strong',
    phrases: list(
      `outer space; space exploration; space cooperation; space programme; space program; space technology; space research; space industry; space sector; space science; space agency; space station; international space station; space flight; spaceflight; manned space; human spaceflight; satellite; satellite navigation; earth observation; remote sensing; spacecraft; cosmonaut; astronaut; launch vehicle; space launch; launch site; cosmodrome; spaceport; lunar; moon exploration; rocket and space; peaceful use of outer space; space activity; space domain; space security; space debris; cosmonautics; space situational awareness; civil space; space sphere; space project; space mission; space domain awareness; space economy; space law; space applications; space infrastructure; carrier rocket; satellite launch; satellite communications; satellite system; satellite data; geospatial; peaceful exploration; crewed; astronaut mission; launch pad; nanosatellite`,
    ),
    yes: ['They discussed cooperation in space exploration.', 'A satellite will be launched.'],
    no: ['There is space for progress.', 'Space for dialogue remains.'],
  },
  {
    id: 'topic.space.names',
    codes: ['space'],
    strength: 'strong',
    names: true,
    phrases: list(
      `Artemis Accords; Artemis programme; Baikonur; Baikonur Cosmodrome; GLONASS; Roscosmos; NASA; ISRO; JAXA; European Space Agency; Vostochny; Gateway lunar station; Kourou; Soyuz; Angara; Axiom; Gaganyaan; Chandrayaan; BeiDou; EUMETSAT; ESA; UAE Space Agency; Baiterek; Mohammed bin Rashid Space Centre; Copernicus programme; COPUOS; Dhruva Space; SpaceX; Starlink`,
    ),
    yes: ['The country joined the Artemis Accords.'],
    no: ['Artemis was a goddess.'],
  },
  {
    id: 'topic.education.schools',
    codes: ['education'],
    strength: 'strong',
    phrases: list(
      `education; educational; higher education; vocational education; vocational training; professional training; secondary education; inclusive education; quality education; educational exchange; educational cooperation; educational programme; educational program; educational tie; education cooperation; educational and cultural; cultural and educational; university; universities; joint university; branch of a university; university campus; inter university; student; student exchange; exchange student; scholarship; bursary; fellowship; academic; academic exchange; academic cooperation; academic mobility; school; bilingual school; curriculum; teacher; teacher training; language teaching; language instruction; English language; Russian language; French language; German language; Chinese language; Arabic language; Turkish language; Korean language; teaching of; study of the language; higher educational institution; educational institution; training of personnel; personnel training; training of specialists; training programme; training program; training course; diplomatic training; human resource development; human resources development; human capital; human resources; skill development; skills development; technical and vocational; lecturer; graduate; alumni; literacy; capacity building training; training opportunity; early childhood; girls education; education of girls`,
    ),
    yes: ['Scholarships for students were discussed.', 'A branch of the university will open.'],
    no: ['The Secretary of Education attended.', 'He spoke at the University of Oslo.'],
  },
  {
    id: 'topic.education.names',
    codes: ['education'],
    strength: 'strong',
    names: true,
    phrases: list(
      'Erasmus; Erasmus+; Erasmus Mundus; Fulbright; Fulbright Program; Chevening; Bologna Process; Peace Corps; DAAD; MEXT; Global Partnership for Education; Goethe-Institut; Confucius Institute; British Council; Bolashak; Türkiye Scholarships; Campus France; Education Cannot Wait',
    ),
    yes: ['More Erasmus+ places will be offered.'],
    no: ['The Campus was quiet.'],
  },
]
