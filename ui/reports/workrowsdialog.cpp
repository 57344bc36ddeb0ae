#include "ui/reports/workrowsdialog.h"

#include <QCoreApplication>

#include "models/reports/workreport.h"
#include "ui/widgets/figurerowsdialog.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAmountColumn = 4;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("WorkRowsDialog", text, nullptr, count);
}

/// The page that shows this kind of thing; empty when none does.
QString pageOf(const QString &kind)
{
    if (kind == "activity"_L1)
        return u"rota"_s;
    if (kind == "person"_L1 || kind == "door"_L1)
        return u"people"_s;
    return kind == "round"_L1 ? u"rounds"_s : QString();
}

Result<FigureRows> readRows(Connection &connection, const FigureSource &source)
{
    ROSETTE_ASSIGN(const WorkRows found, workRows(connection, source.scope, source.figure));
    FigureRows rows;
    for (const WorkRow &row : found.rows) {
        rows.rows += FigureRow{{dayCell(row.date),
                                {row.what},
                                {row.where},
                                {row.who},
                                {figureText(source.figure, row.amount), row.amount}},
                               pageOf(row.kind),
                               {row.kind, row.id, row.date}};
        if (row.kind == "person"_L1)
            rows.rows.last().cells.first().person = PersonId(row.id);
    }
    rows.sentence = found.isCut
                        ? tr("The newest %1; there are more.").arg(found.rows.size())
                        : tr("%1 in %n row(s)", int(found.rows.size())).arg(figureText(source.figure, found.amount()));
    return rows;
}

} // namespace

void showWorkRows(AppContext &context, const FigureSource &source, QWidget *parent)
{
    const FigureColumns columns{.settingsKey = u"workRows"_s,
                                .titles = {tr("When"), tr("What"), tr("Where"), tr("Who"), label(source.figure)},
                                .numbers = {kAmountColumn}};
    (new FigureRowsDialog(
         context, source.title, columns, [source](Connection &connection) { return readRows(connection, source); },
         parent))
        ->open();
}

} // namespace rosette
