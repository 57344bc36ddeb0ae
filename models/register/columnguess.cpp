#include "models/register/columnguess.h"

#include <QRegularExpression>
#include <QSet>

#include "models/people/electornumber.h"
#include "models/places/postcode.h"
#include "models/register/registerdate.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Guess = std::optional<RegisterField>;

struct NamedColumn
{
    QLatin1String key;
    RegisterField field;
};

/// As people head what no supplier writes.
constexpr NamedColumn kOtherNames[] = {
    {"name"_L1, RegisterField::FullName},      {"fullname"_L1, RegisterField::FullName},
    {"votername"_L1, RegisterField::FullName}, {"number"_L1, RegisterField::Number},
    {"no"_L1, RegisterField::Number},          {"roll"_L1, RegisterField::Number},
    {"electornum"_L1, RegisterField::Number},  {"area"_L1, RegisterField::District},
    {"polling"_L1, RegisterField::District},   {"register"_L1, RegisterField::District},
    {"givenname"_L1, RegisterField::Forename}, {"givennames"_L1, RegisterField::Forename},
    {"street"_L1, RegisterField::Address},     {"house"_L1, RegisterField::Address},
    {"houseno"_L1, RegisterField::Address},    {"building"_L1, RegisterField::Address},
    {"town"_L1, RegisterField::Address},       {"city"_L1, RegisterField::Address},
    {"locality"_L1, RegisterField::Address},   {"property"_L1, RegisterField::Address},
    {"zip"_L1, RegisterField::Postcode},       {"birthdate"_L1, RegisterField::BirthDate},
    {"change"_L1, RegisterField::Change},      {"openregister"_L1, RegisterField::OptOut},
    {"optedout"_L1, RegisterField::OptOut},    {"electoralward"_L1, RegisterField::Ward},
};

bool isRepeatable(RegisterField field) { return field == RegisterField::Address || field == RegisterField::Postcode; }

/// Columns of our own reading only: a table of the user's says its changes by one column.
bool isOffered(RegisterField field)
{
    return field != RegisterField::CreatedMonth && field != RegisterField::ChangedMonth &&
           field != RegisterField::DeletedMonth && field != RegisterField::RecordTotal;
}

bool isNamed(const RegisterLayout::Column &column, const QString &key)
{
    return std::any_of(column.names.begin(), column.names.end(), [&](const QString &name) {
        const QString plain = name.endsWith(u'#') ? name.chopped(1) : name;
        const QString rest = key.mid(plain.size());
        return key == name || (name.endsWith(u'#') && key.startsWith(plain) &&
                               std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }));
    });
}

Guess byHeading(const QString &heading)
{
    const QString key = headingKey(heading);
    if (key.isEmpty())
        return std::nullopt;
    for (const NamedColumn &known : kOtherNames) {
        if (key == known.key)
            return known.field;
    }
    for (const RegisterLayout &layout : RegisterLayout::all()) {
        for (const RegisterLayout::Column &column : layout.columns) {
            if (isOffered(column.field) && isNamed(column, key))
                return column.field;
        }
    }
    return std::nullopt;
}

/// The filled cells of one column.
QStringList cellsOf(const QList<TableRow> &rows, qsizetype column)
{
    QStringList cells;
    for (const TableRow &row : rows) {
        if (const QString cell = cleanedText(row.cells.value(column)); !cell.isEmpty())
            cells += cell;
    }
    return cells;
}

template <typename Test>
bool mostly(const QStringList &cells, Test test)
{
    return !cells.isEmpty() && std::count_if(cells.begin(), cells.end(), test) * 5 >= cells.size() * 4;
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isWholeNumber(const QString &text)
{
    const auto number = ElectorNumber::parse(text);
    return number && !number->district.isEmpty() && !text.contains(u' ');
}

bool isAddress(const QString &text)
{
    static const QRegularExpression kNumberAndStreet(u"^(flat )?\\d+[a-z]?[, ]+[a-z]{3,}"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
    return text.contains(kNumberAndStreet);
}

bool isDistrictCode(const QString &text)
{
    return text.size() <= 5 && !text.contains(u' ') && text.front().isLetter() && text == text.toUpper();
}

/// Many columns are headed "Status"; an update's says added, amended or deleted in every row.
bool isChange(const QString &text)
{
    static const QRegularExpression kWord(u"^(a|m|d|n|c|r|\\+|=|-|new|add.*|amend.*|change.*|delet.*|remov.*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return text.contains(kWord);
}

Guess byContent(const QStringList &cells)
{
    if (mostly(cells, [](const QString &text) { return !tidyPostcode(text).isEmpty(); }))
        return RegisterField::Postcode;
    if (mostly(cells, [](const QString &text) { return text.size() >= 10 && text.size() <= 12 && isDigits(text); }))
        return RegisterField::Uprn;
    if (mostly(cells, isWholeNumber))
        return RegisterField::Number;
    if (mostly(cells, isAddress))
        return RegisterField::Address;
    if (mostly(cells, [](const QString &text) { return text.contains(u", "_s) && !text.contains(u'/'); }))
        return RegisterField::WholeName;
    const QSet<QString> different(cells.begin(), cells.end());
    if (cells.size() > 2 && mostly(cells, isDistrictCode) && different.size() * 2 <= cells.size())
        return RegisterField::District;
    const auto isNumber = [](const QString &text) { return isDigits(text) && ElectorNumber::parse(text); };
    return mostly(cells, isNumber) && different.size() == cells.size() ? Guess(RegisterField::Number) : std::nullopt;
}

} // namespace

QList<std::optional<RegisterField>> guessColumns(const QStringList &heading, const QList<TableRow> &rows)
{
    QList<Guess> guesses;
    QSet<RegisterField> taken;
    const auto take = [&](const Guess &guess) -> Guess {
        if (!guess || (taken.contains(*guess) && !isRepeatable(*guess)))
            return std::nullopt;
        taken += *guess;
        return guess;
    };
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const Guess guess = byHeading(heading.at(i));
        const bool isMeant = guess != RegisterField::Change || mostly(cellsOf(rows, i), isChange);
        guesses += isMeant ? take(guess) : std::nullopt;
    }
    const bool hasName = taken.contains(RegisterField::Surname) || taken.contains(RegisterField::FullName);
    for (qsizetype i = 0; i < guesses.size(); ++i) {
        if (guesses.at(i))
            continue;
        const Guess guess = byContent(cellsOf(rows, i));
        if (guess != RegisterField::WholeName || !hasName)
            guesses[i] = take(guess);
    }
    return guesses;
}

bool isRatherData(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const QString text = cleanedText(cell);
        return !text.isEmpty() && (isDigits(text) || !tidyPostcode(text).isEmpty());
    });
}

} // namespace rosette
