/** What people choose first, by published lists of leaked passwords; without separators and in lower case. */
const common = `
123456 1234567 12345678 123456789 1234567890 0123456789 987654321 9876543210 87654321 11111111 00000000 12341234 12344321 123123123 123321123
112233 11223344 1122334455 121212 12121212 123654 123654789 147258369 147852369 159357 159753 159951 741852963 789456123 963852741 852456 88888888 66666666 99999999 55555555
20202020 20212021 20222022 20232023 20242024 20252025 20262026 19801980 19901990 31415926 52013140 5201314 1314520 13145201314 7758521 5211314 168168168 88889999 123qwe 123qweasd
qwe123 qwer1234 qwert qwerty qwertyu qwertyui qwertyuiop qwerty1 qwerty12 qwerty123 qwerty1234 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 qazwsx qazwsxedc zaq12wsx zaq1xsw2 zxcvbn zxcvbnm asdfgh asdfghj asdfghjk asdfghjkl asdf1234 asd123 asdasd asdasdasd
zxc123 zxcv1234 q1w2e3r4 q1w2e3r4t5 qweasd qweasdzxc a123456 a1234567 a12345678 a123456789 aa123456 aa12345678 abc123 abc1234 abc12345 abc123456 abcd123 abcd1234 abcdef abcdefg abcdefgh abcdefghi aaaaaaaa aaa111 a1b2c3 a1b2c3d4
password passwort passw0rd p4ssword p4ssw0rd pa55word pa55w0rd passpass password1 password12 password123 password1234 mypassword newpassword changeme changeit letmein letmein1 welcome welcome1 welcome123 login loginlogin secret secretsecret default
admin admin1 admin12 admin123 admin1234 adminadmin administrator root rootroot toor test test1 test12 test123 test1234 testtest tester testing guest guest123 user user123 username temp temporary temp1234 demo demo1234 demodemo sample example master superman batman
iloveyou iloveu loveyou iloveyou1 loveme lovelove lovely princess sunshine monkey dragon football baseball basketball soccer hockey shadow michael jordan jennifer charlie donald daniel andrew jessica ashley nicole thomas robert matthew joshua hunter hunter2 trustno1 whatever
starwars pokemon naruto minecraft freedom flower cookie cheese pepper ginger summer winter spring autumn monday friday october november december january computer internet samsung google facebook instagram twitter youtube whatsapp windows microsoft apple iphone android
hello hello123 helloworld hellohello goodluck bismillah killer matrix phoenix mustang ferrari porsche mercedes harley yankees liverpool chelsea arsenal barcelona realmadrid juventus manchester blink182 metallica nirvana access access14 maggie buster tigger purple orange silver golden diamond
chocolate banana butterfly rainbow angel angels babygirl babyboy honey sweetheart family friends forever happy happiness lucky luckystar blessed jesus jesus1 christ church heaven faith hope peace
woaini woaini1314 woaini520 woaini1314520 nihao nihaoma woshishui zhangwei wangwei liwei wang1234 chen1234 lin12345 taiwan taiwan1 taiwan123 taipei taipei101 taichung kaohsiung tainan hsinchu formosa asdfzxcv taiwanno1 chunghwa ilovetaiwan 0912345678 0987654321 ji32k7au4a83 ji394su3 5j4z04 au4a83 su3cl3
alexander anthony benjamin brandon christian christopher danielle elizabeth gabriel hannah isabella jasmine joseph justin kimberly lauren madison melissa natasha patricia rebecca samantha sebastian stephanie veronica victoria william
airplane amazing america apollo avatar awesome badboy bandit beautiful bigdaddy billgates bluebird brooklyn buddy captain carolina casino champion cherry chicken chopper classic cowboy creative crystal dallas diablo doctor dolphin drummer eagles eclipse einstein emerald enigma fantasy firebird fishing forest gateway genius gladiator goldfish guitar hammer heather helpme hollywood jackson jaguar kitten legend london lucifer magic marina marlboro maverick midnight monster mountain music newyork nothing ocean panther paradise password passion phantom pirate player popcorn prince qwaszx racing raiders rangers redsox rocket rosebud runner sailor saturn scooter scorpion sniper snoopy speedy spider sparky stealth strawberry student success sunflower swordfish teacher thunder tiffany titanic turtle united vampire victory viking warrior welcome wizard yellow zxasqw
correcthorsebatterystaple iamtheking fuckyou fuckoff asshole bitch pussy
`;

export const commonPasswords: ReadonlySet<string> = new Set(common.split(/\s+/).filter(Boolean));

/** Words this site suggests by itself: a password made of nothing else is guessed first. */
export const contextWords: readonly string[] = [
  "cuilian",
  "淬煉",
  "aichallenge",
  "challenge",
  "industry",
  "talent",
  "solver",
  "programme",
  "program",
  "password",
  "admin",
  "staff",
  "taiwan",
  "出題",
  "解題",
  "人才",
  "產業",
  "計畫",
  "密碼",
];
