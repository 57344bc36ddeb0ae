#include "ui/imports/recentimportsmodel.h"

#include "models/base/localtime.h"
#include "models/imports/importkind.h"
#include "ui/imports/importcounts.h"

namespace rosette {

namespace {
constexpr int kShown = 50;
} // namespace

Status RecentImportsModel::load(Connection &connection)
{
    ROSETTE_ASSIGN(auto imports, ImportJournal::recent(connection, kShown));
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
    return {};
}

int RecentImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int RecentImportsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RecentImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportReport &report = m_imports.at(index.row());
    switch (index.column()) {
    case Kind: {
        const auto kind = importKindOf(report.kind);
        return kind ? importTitle(*kind) : report.kind;
    }
    case File:
        return report.fileName;
    case When:
        return instantText(report.importedAtMs);
    case Outcome:
        return ImportCounts(report.counts).inShort();
    default:
        return {};
    }
}

QVariant RecentImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("What"), tr("What it did"), tr("When"), tr("File")};
    return titles.value(section);
}

} // namespace rosette
