import { list, type TopicRow } from '../../../src/base/topic-table.js'

/** Phrases whose words look like a matter and are none. */
export const masks: readonly TopicRow[] = [
  {
    id: 'topic.none.office',
    codes: [],
    strength: 'weak',
    phrases: list(
      `national security advisor; national security adviser; national security council; national security affairs; national security team; security team; security advisor; security adviser; security officials; security council; security council secretary; secretary of the security council; homeland security; security forces; security service; security services; foreign affairs and trade; secretary of defense; secretary of defence; defence minister; defense minister; minister of defence; minister of defense; ministry of defence; ministry of defense; department of defense; defense forces; defence forces; foreign and security policy; common foreign and security policy; high representative for foreign affairs and security policy; supreme court justice; chief justice; attorney general; democratic republic; democratic people's republic; democratic people’s republic; democratic socialist republic; democratic party; social democratic; people's democratic republic; people’s democratic republic; law school; lunar new year; air force base; military parade; military band; guard of honour; guard of honor; military honours; military honors; at the airport; international airport; sustainable development goals summit; people of; art gallery; on the margins; in defense of; in defence of; defense of rights; road map; ministry of foreign affairs; commander in chief; chief of defence; office of public engagement; prime minister and minister; international partnerships; red sea; conflict and stabilization operations; medical doctor; armed forces day; health minister; chamber of deputies; prime minister; director of national intelligence; central intelligence agency`,
    ),
    yes: ['The National Security Advisor met his counterpart.'],
    no: ['Regional security was discussed.'],
  },
  {
    id: 'topic.none.press',
    codes: [],
    strength: 'weak',
    phrases: list(
      'press conference; press statement; press release; press briefing; press service; news conference; media representatives; media inquiries; press inquiries; statement to the media; statements to the media; address the media; social media; media statement; spoke to the media; statement for the media; members of the media; the press; media note; for media; journalists question; television interview; radio address',
    ),
    yes: ['A press conference followed.'],
    no: ['Press freedom was raised.'],
  },
  {
    id: 'topic.none.courtesy',
    codes: [],
    strength: 'weak',
    phrases: list(`good health; health and happiness; health and well being; health and prosperity; health and success; state of health; speedy recovery; in good health; wished good health; peace and prosperity; art of; state of the art; field of work; a wide range; as important; election victory; victory in the election; election as; election as president; election to; re election; reelection; his election; her election; recent election; on your election; in the area of; in this area; water under; world war; second world war; first world war; cold war; conflict of interest; in conflict; friendly environment; environment of; constructive environment; investment climate; climate of trust; climate of; business climate; political climate; high level; food for thought; space for; space of; room for; playing field; credit for; to his credit; grid position; port of call; point of view; power of; in power; came to power; rise to power; balance of power; soft power; great power; world power; come into power; return to power; powers of; plenipotentiary; powers; gas station; human being; civil aviation authority; power sharing; company of; in the company of; accompanied; lunch; state banquet; settlement of accounts; sport utility; guest house; war veteran; history of relations; history of the relations; long history; throughout history; in history; moment in history; first time in history; history of our relations; history of bilateral; common language; working language; official language; body language; language of the; in the language; free of charge; plant a tree; planted; plant a; power plant; development of relations; development of bilateral; development of cooperation; development of ties; current developments; economic forum on; dynamic development; further development; development of our; development of the relations; development of russian; innovation centre; industry and commerce; bank account; on the brink; safe and secure; feel safe; reported; victory in the presidential election; won the presidential election; presidential election victory; victory in the parliamentary election; win in the presidential election; success in the election; favourable climate; favorable climate; climate for economic; climate for business; climate for investment`),
    yes: ['He wished the guest good health.'],
    no: ['Global health was discussed.'],
  },
]
