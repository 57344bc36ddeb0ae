#include "ui/canvass/sheetsmodel.h"

#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status SheetsModel::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<SheetSummary> sheets, SheetRepository::list(connection));
    beginResetModel();
    m_sheets = sheets;
    endResetModel();
    return {};
}

int SheetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheets.size());
}

int SheetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetsModel::text(const SheetSummary &summary, int column) const
{
    switch (column) {
    case Number:
        return summary.sheet.number;
    case Title:
        return summary.sheet.title;
    case Subject:
        return summary.sheet.heading[u"subject"_s].toString();
    case Printed:
        return instantText(summary.sheet.printedAt);
    case Lines:
        return tr("%1 of %2").arg(summary.answeredLines).arg(summary.lines);
    case State:
        if (summary.isEntered())
            return u"%1 %2"_s.arg(Theme::shapeOf(Meaning::Done), tr("finished"));
        return summary.answeredLines > 0 ? u"%1 %2"_s.arg(Theme::shapeOf(Meaning::Attention), tr("begun")) : tr("out");
    default:
        return {};
    }
}

QVariant SheetsModel::sortValue(const SheetSummary &summary, int column) const
{
    switch (column) {
    case Printed:
        return summary.sheet.printedAt;
    case Lines:
        return summary.answeredLines;
    default:
        return text(summary, column);
    }
}

QVariant SheetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SheetSummary &summary = m_sheets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(summary, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Lines ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case DataTable::kSortRole:
        return sortValue(summary, index.column());
    default:
        return {};
    }
}

QVariant SheetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Sheet"), tr("Street"), tr("Printed for"), tr("Printed"), tr("Lines"), tr("State")};
    return titles.value(section);
}

} // namespace rosette
