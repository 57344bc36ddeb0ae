#include "models/canvass/sheettotals.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// A line without a door counts as a door of its own.
constexpr auto kTotalsSql = R"(
WITH heard AS (
    SELECT v.id, coalesce(l.door_id, -l.id) AS door, v.outcome IN contact_outcomes AS is_contact, v.outcome = 'no-answer' AS is_silent
      FROM sheet_lines l
      JOIN conversations v ON v.sheet_line_id = l.id AND v.is_corrected = 0
     WHERE l.sheet_id = ?)
SELECT count(DISTINCT door), coalesce(sum(is_contact), 0),
       (SELECT count(*) FROM (SELECT 1 FROM heard GROUP BY door HAVING min(is_silent) = 1)),
       (SELECT count(*) FROM follow_ups WHERE conversation_id IN (SELECT id FROM heard))
  FROM heard)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("SheetTotals", text); }

} // namespace

Result<SheetTotals> SheetTotals::of(Connection &connection, SheetId sheet)
{
    const auto toTotals = [](const Row &row) {
        return SheetTotals{row.number(0), row.number(1), row.number(2), row.number(3)};
    };
    ROSETTE_ASSIGN(const auto totals, Statement(connection, QString(kTotalsSql)).bindAll(sheet).first(toTotals));
    return totals.value_or(SheetTotals());
}

QStringList SheetTotals::labels()
{
    return {tr("doors tried"), tr("people spoken to"), tr("doors with no answer"), tr("asks")};
}

QList<int> SheetTotals::counts() const { return {doorsTried, peopleSpokenTo, doorsWithoutAnswer, asks}; }

std::optional<QList<int>> SheetTotals::read(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:totals?\\b\\s*:?|=)\\s*((?:\\d{1,5}|-)(?:[\\s,]+(?:\\d{1,5}|-)){0,3})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"[\\s,]+"_s);
    const auto match = pattern.match(line.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QList<int> counts;
    for (const QString &word : match.captured(1).split(separator, Qt::SkipEmptyParts))
        counts += word == "-"_L1 ? -1 : word.toInt();
    return counts;
}

QStringList SheetTotals::differencesFrom(const QList<int> &paper) const
{
    const QStringList names = labels();
    const QList<int> typed = counts();
    QStringList differences;
    for (qsizetype i = 0; i < std::min(paper.size(), typed.size()); ++i) {
        if (paper.at(i) >= 0 && paper.at(i) != typed.at(i))
            differences += tr("%1: %2 typed, %3 on paper").arg(names.at(i)).arg(typed.at(i)).arg(paper.at(i));
    }
    return differences;
}

} // namespace rosette
