#include "models/output/copiedrows.h"

#include <QCoreApplication>
#include <QSet>

#include "models/output/gate.h"
#include "models/output/stayingwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("CopiedRows", text, nullptr, count); }

/// A pair for the gate, and the row that it stands in.
struct Naming
{
    GateRow row;
    qsizetype index = 0;
};

/// Tables that know whom they are about name helpers beside them.
QList<Naming> namingsOf(const QList<CopiedRow> &rows, const StayingWords &staying)
{
    using Among = StayingWords::Among;
    QList<Naming> namings;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CopiedRow &row = rows.at(i);
        const Among among = row.people.isEmpty() ? Among::Everybody : Among::Volunteers;
        for (const PersonId person : row.people + staying.namedIn(row.text, among))
            namings += Naming{{person, {}}, i};
    }
    return namings;
}

/// Rows that name somebody who must stay.
QSet<qsizetype> rowsThatStay(const QList<Naming> &namings, const Clearance &clearance)
{
    const QSet<qsizetype> passed(clearance.passed().begin(), clearance.passed().end());
    QSet<qsizetype> staying;
    for (qsizetype i = 0; i < namings.size(); ++i) {
        if (!passed.contains(i))
            staying += namings.at(i).index;
    }
    return staying;
}

} // namespace

Result<CopiedText> releaseCopiedRows(const ExportContext &context, const QString &subject, const QString &heading,
                                     const QList<CopiedRow> &rows)
{
    ROSETTE_ASSIGN(const StayingWords words, StayingWords::load(context.connection));
    const QList<Naming> namings = namingsOf(rows, words);
    QList<GateRow> gateRows;
    for (const Naming &naming : namings)
        gateRows += naming.row;
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::TableCopy, gateRows, context.clock.today()));
    const QSet<qsizetype> staying = rowsThatStay(namings, clearance);
    CopiedText copied{.text = heading, .rowsHeldBack = int(staying.size()), .heldBack = clearance.heldBack()};
    QSet<PersonId> people;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (staying.contains(i))
            continue;
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
    QStringList sentences{rows > 0 ? tr("%n row(s) copied.", rows) : tr("Nothing was copied.")};
    if (!heldBack.isEmpty())
        sentences += heldBack.toText();
    if (numbersHeldBack > 0)
        sentences += tr("%n number(s) or address(es) left out: not to be used.", numbersHeldBack);
    return sentences.join(u' ');
}

} // namespace rosette
