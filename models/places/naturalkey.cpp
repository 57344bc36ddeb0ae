#include "models/places/naturalkey.h"

#include <array>

#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr char kSeparator = '\0';
constexpr char kHasNumber = '\1';
constexpr char kNoNumber = '\2';
constexpr char kDigits = '0'; // before letters, after spaces

struct Floor
{
    QLatin1String words;
    char rank;
};

// From the ground up; a flat named by its floor comes before numbered ones.
constexpr std::array<Floor, 12> kFloors{{
    {"basement"_L1, 1},
    {"lower ground"_L1, 2},
    {"garden"_L1, 3},
    {"ground"_L1, 4},
    {"first"_L1, 5},
    {"1st"_L1, 5},
    {"second"_L1, 6},
    {"2nd"_L1, 6},
    {"third"_L1, 7},
    {"3rd"_L1, 7},
    {"upper"_L1, 8},
    {"top"_L1, 9},
}};

QByteArray flatKey(const QString &flat)
{
    QString rest;
    for (const QString &word : flat.toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (word != "flat"_L1 && word != "apartment"_L1 && word != "apt"_L1 && word != "floor"_L1)
            rest += (rest.isEmpty() ? u""_s : u" "_s) + word;
    }
    for (const Floor &floor : kFloors) {
        if (rest.startsWith(floor.words))
            return QByteArray(1, floor.rank) + naturalKey(rest.mid(floor.words.size()));
    }
    return naturalKey(rest);
}

} // namespace

QByteArray naturalKey(const QString &text)
{
    QByteArray key;
    QString letters;
    bool isGap = false;
    const auto takeGap = [&](bool isWanted) {
        if (isGap && isWanted && !key.isEmpty())
            key += ' ';
        isGap = false;
    };
    const QString lower = text.toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (lower[i].isDigit()) {
            takeGap(true);
            QByteArray digits;
            for (; i < lower.size() && lower[i].isDigit(); ++i) {
                if (lower[i].digitValue() > 0 || !digits.isEmpty())
                    digits += char('0' + lower[i].digitValue());
            }
            --i;
            key += kDigits;
            key += char(std::min<qsizetype>(digits.size(), 250) + 1);
            key += digits;
        } else if (lower[i].isLetter()) {
            takeGap(i < 2 || !lower[i - 2].isDigit()); // "10 A" is 10A
            key += QString(lower[i]).toUtf8();
        } else {
            isGap = true;
        }
    }
    return key;
}

QByteArray doorSortKey(const QString &number, const QString &building, const QString &flat)
{
    QByteArray key(1, number.isEmpty() ? kNoNumber : kHasNumber);
    key += naturalKey(number);
    key += kSeparator;
    key += naturalKey(building);
    key += kSeparator;
    key += flatKey(flat);
    return key;
}

int leadingNumber(const QString &number)
{
    int value = 0;
    for (const QChar c : number) {
        if (!c.isDigit() || value > 100000)
            break;
        value = value * 10 + c.digitValue();
    }
    return value;
}

Side sideOf(const QString &number)
{
    const int value = leadingNumber(number);
    if (value == 0)
        return Side::Unknown;
    return value % 2 == 1 ? Side::Odd : Side::Even;
}

} // namespace rosette
