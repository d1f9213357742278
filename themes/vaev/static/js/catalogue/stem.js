// Danish words as they are compared: letters evened out, small words left out, endings taken off.
//
// The endings are those of the Danish stemmer of the Snowball project
// (snowballstem.org/algorithms/danish/stemmer.html, read 2026-11-22); the steps have its numbers.

const VOWELS = "aeiouyæøå";
const S_ENDINGS = "abcdfghjklmnoprtvyzå";
const ENDINGS = (
  "erendes erende hedens erede ethed heden heder endes ernes erens erets eren ende ered erne erer heds enes eres eret " +
  "hed ene ere ens ers ets en er es et e"
).split(" ");
const SMALL_WORDS = new Set(
  (
    "af alle at bare blive både da de deltager dem den der deres det dig din dit du eller en end er et for fra får " +
    "god gode gerne ham han har have hun hvis i ikke ind ingen jeg jer jeres kan kommer lidt man med mangler meget " +
    "men mig min mit må nogen noget nok nu når og også om os over på sig sin skal som sprog søger søges så taler tale the til ud under " +
    "vant var ved vi vil vores være medarbejder medarbejdere person erfaren erfarne erfaring dygtig dygtige stilling " +
    "job hjælp brug behov styr lave laver holde holder passer gøre gør sørge sørger tage tager sætte ordne klare klarer " +
    "arbejde arbejder opgave opgaver kendskab kender kunne nær nærheden tæt omkring omegn hos samt inden muligt uden " +
    "flere alt lige sikker stabil fleksibel rutineret ansvarlig uddannet hjælpe hjælper løse løser løbende op ned ud frem hjem igen uge ugen ugentligt"
  ).split(" "),
);

/** Lower case, no accents, and æ, ø and å however they are typed. */
export function fold(text) {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äö]/g, (letter) => (letter === "ä" ? "æ" : "ø"))
    .replace(/ß/g, "ss")
    .replace(/[^\0-\x7fæøå]/g, (letter) => letter.normalize("NFKD").replace(/\p{M}/gu, ""))
    .replace(/ae/g, "æ")
    .replace(/oe/g, "ø")
    .replace(/aa/g, "å");
}

/** The words of a text, folded; `c++` and `c#` are words. */
function wordsOf(text) {
  return fold(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/** The words that say something; all of them where none does. `37` says nothing, `9001` does. */
export function tellingWords(text) {
  const words = wordsOf(text);
  const telling = words.filter((word) => !SMALL_WORDS.has(word) && !/^\d{1,2}$/.test(word));
  return telling.length ? telling : words;
}

const known = new Map();

/** A folded word without its ending. */
export function stem(word) {
  if (!known.has(word)) known.set(word, withoutEnding(word));
  return known.get(word);
}

function withoutEnding(word) {
  const region = regionOf(word);
  const first = stepOne(word, region);
  const third = stepThree(stepTwo(first, region), region);
  return stepFour(third, region);
}

/** Where R1 begins: after the first consonant that follows a vowel, and three letters in at the least. */
function regionOf(word) {
  let at = 0;
  while (at < word.length && !isVowel(word[at])) at++;
  while (at < word.length && isVowel(word[at])) at++;
  return Math.max(at + 1, 3);
}

function isVowel(letter) {
  return VOWELS.includes(letter);
}

function ends(word, ending, region) {
  return word.endsWith(ending) && word.length - ending.length >= region;
}

function stepOne(word, region) {
  const ending = ENDINGS.find((one) => ends(word, one, region));
  if (ending) return word.slice(0, -ending.length);
  return ends(word, "s", region) && S_ENDINGS.includes(word.at(-2)) ? word.slice(0, -1) : word;
}

function stepTwo(word, region) {
  return ["gd", "dt", "gt", "kt"].some((pair) => ends(word, pair, region)) ? word.slice(0, -1) : word;
}

function stepThree(word, region) {
  const plain = word.endsWith("igst") ? word.slice(0, -2) : word;
  if (ends(plain, "løst", region)) return plain.slice(0, -1);
  const ending = ["elig", "lig", "els", "ig"].find((one) => ends(plain, one, region));
  return ending ? stepTwo(plain.slice(0, -ending.length), region) : plain;
}

function stepFour(word, region) {
  const last = word.at(-1);
  return ends(word, last ?? "", region) && /[b-df-hj-np-tv-xz]/.test(last ?? "") && word.at(-2) === last
    ? word.slice(0, -1)
    : word;
}
