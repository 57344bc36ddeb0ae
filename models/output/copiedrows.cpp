#include "models/output/copiedrows.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "models/output/gate.h"
#include "models/output/stayingwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("CopiedRows", text, nullptr, count); }

/// Who else than those of whom the rows say themselves that they name them.
StayingWords::Among soughtIn(const QList<CopiedRow> &rows)
{
    const bool isKnown =
        std::all_of(rows.begin(), rows.end(), [](const CopiedRow &row) { return !row.people.isEmpty(); });
    return isKnown ? StayingWords::Among::Volunteers : StayingWords::Among::Everybody;
}

/// Whom each row names. Tables that know whom they are about name helpers beside them.
QList<QList<PersonId>> namedInRows(const QList<CopiedRow> &rows, const StayingWords &staying)
{
    using Among = StayingWords::Among;
    QList<QList<PersonId>> named;
    for (const CopiedRow &row : rows)
        named += row.people + staying.namedIn(row.text, row.people.isEmpty() ? Among::Everybody : Among::Volunteers);
    return named;
}

/// Each of them once, in how many rows they may stand.
QList<GateRow> gateRowsOf(const QList<QList<PersonId>> &named)
{
    QList<GateRow> rows;
    QSet<PersonId> seen;
    for (const QList<PersonId> &people : named) {
        for (const PersonId person : people) {
            if (seen.contains(person))
                continue;
            seen += person;
            rows += GateRow{person, {}};
        }
    }
    return rows;
}

/// Who of them may leave.
QSet<PersonId> passedOf(const QList<GateRow> &rows, const Clearance &clearance)
{
    QSet<PersonId> passed;
    for (const GateRow &row : clearance.keep(rows))
        passed += row.person;
    return passed;
}

} // namespace

Result<CopiedText> releaseCopiedRows(const ExportContext &context, const QString &subject, const QString &heading,
                                     const QList<CopiedRow> &rows)
{
    ROSETTE_ASSIGN(const StayingWords words, StayingWords::load(context.connection, soughtIn(rows)));
    const QList<QList<PersonId>> named = namedInRows(rows, words);
    const QList<GateRow> gateRows = gateRowsOf(named);
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::TableCopy, gateRows, context.clock.today()));
    const QSet<PersonId> passed = passedOf(gateRows, clearance);
    const auto mayLeave = [&](PersonId person) { return passed.contains(person); };
    CopiedText copied{.text = heading, .heldBack = clearance.heldBack()};
    QSet<PersonId> people;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!std::all_of(named.at(i).begin(), named.at(i).end(), mayLeave)) {
            ++copied.rowsHeldBack;
            continue;
        }
        copied.text += words.withoutRefused(rows.at(i).text, copied.numbersHeldBack);
        people += QSet<PersonId>(rows.at(i).people.begin(), rows.at(i).people.end());
        ++copied.rows;
    }
    if (copied.rows == 0)
        return copied;
    const ReleaseNote note{tr("Rows of a table"), u"clipboard"_s, subject, copied.rows, int(people.size())};
    ROSETTE_CHECK(Gate::releaseText(context.file, context.connection, clearance, note, context.clock));
    return copied;
}

QString CopiedText::says() const
{
    const QString copied = rows > 0 ? tr("%n row(s) copied.", rows) : tr("Nothing was copied.");
    return QString(copied + u' ' + whatStayed(heldBack, numbersHeldBack)).trimmed();
}

QString whatStayed(const HeldBack &heldBack, int numbersHeldBack)
{
    QStringList sentences;
    if (!heldBack.isEmpty())
        sentences += heldBack.toText();
    if (numbersHeldBack > 0)
        sentences += tr("%n number(s) or address(es) left out: not to be used.", numbersHeldBack);
    return sentences.join(u' ');
}

} // namespace rosette
