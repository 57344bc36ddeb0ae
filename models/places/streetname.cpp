#include "models/places/streetname.h"

#include <algorithm>

#include <QHash>
#include <QSet>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &fullWords()
{
    static const QHash<QString, QString> kWords{
        {u"rd"_s, u"road"_s},        {u"str"_s, u"street"_s},      {u"ave"_s, u"avenue"_s},
        {u"av"_s, u"avenue"_s},      {u"ln"_s, u"lane"_s},         {u"cl"_s, u"close"_s},
        {u"clo"_s, u"close"_s},      {u"ct"_s, u"court"_s},        {u"crt"_s, u"court"_s},
        {u"cres"_s, u"crescent"_s},  {u"cresc"_s, u"crescent"_s},  {u"dr"_s, u"drive"_s},
        {u"drv"_s, u"drive"_s},      {u"gdns"_s, u"gardens"_s},    {u"gdn"_s, u"garden"_s},
        {u"gro"_s, u"grove"_s},      {u"grv"_s, u"grove"_s},       {u"pl"_s, u"place"_s},
        {u"sq"_s, u"square"_s},      {u"ter"_s, u"terrace"_s},     {u"terr"_s, u"terrace"_s},
        {u"pk"_s, u"park"_s},        {u"mt"_s, u"mount"_s},        {u"wy"_s, u"way"_s},
        {u"wlk"_s, u"walk"_s},       {u"bldgs"_s, u"buildings"_s}, {u"est"_s, u"estate"_s},
        {u"pde"_s, u"parade"_s},     {u"yd"_s, u"yard"_s},         {u"mws"_s, u"mews"_s},
        {u"hts"_s, u"heights"_s},    {u"grn"_s, u"green"_s},       {u"upr"_s, u"upper"_s},
        {u"lwr"_s, u"lower"_s},      {u"gt"_s, u"great"_s},        {u"lt"_s, u"little"_s},
        {u"nth"_s, u"north"_s},      {u"sth"_s, u"south"_s},       {u"hse"_s, u"house"_s},
        {u"ind"_s, u"industrial"_s},
    };
    return kWords;
}

bool isDirection(const QString &word)
{
    static const QSet<QString> kDirections{u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"nth"_s,
                                           u"sth"_s,   u"n"_s,     u"s"_s,    u"e"_s,    u"w"_s};
    return kDirections.contains(word);
}

bool isApostrophe(QChar c) { return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`'; }

/// With accents as characters of their own.
QString decomposed(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? name : name.normalized(QString::NormalizationForm_D);
}

/// Lower case without accents; words parted by whatever is no letter and no digit. Apostrophes vanish.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto finishWord = [&] {
        if (!word.isEmpty())
            words += std::exchange(word, QString());
    };
    for (const QChar c : decomposed(name)) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (c == u'&')
            finishWord(), words += u"and"_s;
        else if (!isApostrophe(c) && c.category() != QChar::Mark_NonSpacing)
            finishWord();
    }
    finishWord();
    return words;
}

/// "St" is a saint before his name, a street after one: "St James St", "High St North".
QString spelledSt(const QStringList &words, qsizetype i)
{
    const bool isLast = i == words.size() - 1;
    const bool isBeforeDirection = i + 2 == words.size() && isDirection(words[i + 1]);
    return i > 0 && (isLast || isBeforeDirection) ? u"street"_s : u"saint"_s;
}

} // namespace

QString StreetName::key(const QString &name)
{
    QStringList words = wordsOf(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "st"_L1)
            words[i] = spelledSt(words, i);
        else if (i > 0 || words[i] == "gt"_L1 || words[i] == "mt"_L1 || words[i] == "upr"_L1 || words[i] == "lwr"_L1)
            words[i] = fullWords().value(words[i], words[i]);
    }
    return words.join(u' ');
}

} // namespace rosette
