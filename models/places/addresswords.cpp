#include "models/places/addresswords.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <QString>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Words = std::vector<std::string_view>; // sorted

constexpr qsizetype kLongestWord = 16;

/// Asked for every word of every address: no string is made.
bool contains(const Words &words, QStringView word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty() || word.size() > kLongestWord)
        return false;
    std::array<char, kLongestWord> key;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t letter = word[i].toLower().unicode();
        if (letter < u'a' || letter > u'z')
            return false;
        key[size_t(i)] = char(letter);
    }
    return std::binary_search(words.begin(), words.end(), std::string_view(key.data(), size_t(word.size())));
}

/// Of a text that lasts as long as the program.
Words wordsOf(QLatin1String text)
{
    Words words;
    for (const QLatin1String word : text.tokenize(u' '))
        words.emplace_back(word.data(), size_t(word.size()));
    std::sort(words.begin(), words.end());
    return words;
}

const Words &flatWords()
{
    static const Words words = wordsOf(
        "flat flats apartment apartments apt unit room studio maisonette suite bedsit penthouse annexe annex"_L1);
    return words;
}

const Words &positionWords()
{
    static const Words words = wordsOf(
        "the upper lower rear front back first second third fourth fifth sixth top ground basement garden attic raised "
        "left right middle hall mezzanine"_L1);
    return words;
}

const Words &strongStreetWords()
{
    static const Words words =
        wordsOf("road rd street st avenue ave lane ln drive dr close crescent cres way hill mews"_L1);
    return words;
}

const Words &streetWords()
{
    static const Words words = wordsOf("alley approach arcade bank boulevard bridge broadway brow bypass causeway "
                                       "chase circle circus common copse cottages croft cross "
                                       "crossway cut dale dell drove embankment end esplanade estate fields ford "
                                       "gardens gdns gate glade glebe glen green grove heath highway island "
                                       "junction knoll lea loop mall market mead meadow meadows mount oval parade park "
                                       "parkway passage path piece place pl promenade quadrant quay "
                                       "ride ridge ring rise row side slope spur square sq steps strand terrace track "
                                       "trail turn turning vale view villas walk "
                                       "wharf wood woods wynd yard"_L1);
    return words;
}

const Words &buildingWords()
{
    static const Words words = wordsOf("court house heights point lodge mansions mansion tower towers apartments "
                                       "building buildings cottage flats hall "
                                       "farm block mill residence works"_L1);
    return words;
}

const Words &directions()
{
    static const Words words = wordsOf("north south east west upper lower"_L1);
    return words;
}

/// digits with at most one letter before or after.
bool isSimpleNumber(QStringView word)
{
    qsizetype begin = 0;
    qsizetype end = word.size();
    if (end > 1 && word.front().isLetter())
        ++begin;
    else if (end > 1 && word.back().isLetter())
        --end;
    const QStringView digits = word.mid(begin, end - begin);
    return !digits.isEmpty() && digits.size() <= 5 &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool AddressWords::isNumber(QStringView word)
{
    const qsizetype joint =
        std::find_if(word.begin(), word.end(), [](QChar c) { return c == u'-' || c == u'/' || c == u'–'; }) -
        word.begin();
    if (joint == word.size())
        return isSimpleNumber(word);
    return isSimpleNumber(word.left(joint)) && isFlatId(word.mid(joint + 1));
}

bool AddressWords::isOrdinal(QStringView word)
{
    if (word.size() < 3 || !word.front().isDigit() || !word.at(word.size() - 3).isDigit())
        return false;
    const QStringView end = word.right(2);
    return end.compare("st"_L1, Qt::CaseInsensitive) == 0 || end.compare("nd"_L1, Qt::CaseInsensitive) == 0 ||
           end.compare("rd"_L1, Qt::CaseInsensitive) == 0 || end.compare("th"_L1, Qt::CaseInsensitive) == 0;
}

bool AddressWords::isFlatId(QStringView word)
{
    return (word.size() == 1 && word.front().isLetter()) || isNumber(word);
}

bool AddressWords::isFlatWord(QStringView word) { return contains(flatWords(), word); }
bool AddressWords::isPositionWord(QStringView word) { return contains(positionWords(), word); }

bool AddressWords::isFloorWord(QStringView word)
{
    return word.compare("floor"_L1, Qt::CaseInsensitive) == 0 || word.compare("floors"_L1, Qt::CaseInsensitive) == 0;
}

bool AddressWords::isJoiningWord(QStringView word)
{
    return word == u'&' || word.compare("and"_L1, Qt::CaseInsensitive) == 0 ||
           word.compare("to"_L1, Qt::CaseInsensitive) == 0;
}

int AddressWords::streetLikeness(const QString &name)
{
    qsizetype end = name.size();
    qsizetype begin = name.lastIndexOf(u' ') + 1;
    if (begin > 0 && contains(directions(), QStringView(name).mid(begin, end - begin))) {
        end = begin - 1;
        begin = end > 0 ? name.lastIndexOf(u' ', end - 1) + 1 : 0;
    }
    const QStringView last = QStringView(name).mid(begin, end - begin);
    if (contains(strongStreetWords(), last))
        return 50;
    if (contains(streetWords(), last))
        return 30;
    return contains(buildingWords(), last) ? 5 : 0;
}

} // namespace rosette
