#include "ui/imports/recentimportsmodel.h"

#include "models/base/localtime.h"
#include "models/imports/importkind.h"
#include "ui/imports/importcounts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 50;

QString undoText(int place)
{
    static const QStringList texts{RecentImportsModel::tr("no longer"), RecentImportsModel::tr("first"),
                                   RecentImportsModel::tr("second"),    RecentImportsModel::tr("third"),
                                   RecentImportsModel::tr("fourth"),    RecentImportsModel::tr("fifth")};
    return texts.value(place);
}

QString undoExplanation(int place)
{
    if (place == 0)
        return RecentImportsModel::tr("Too long ago: the last %1 imports can be undone.")
            .arg(ImportJournal::kUndoableImports);
    return place == 1 ? RecentImportsModel::tr("The next that can be undone.")
                      : RecentImportsModel::tr("Can be undone once those above it are.");
}

} // namespace

Status RecentImportsModel::load(Connection &connection)
{
    ROSETTE_ASSIGN(auto imports, ImportHistory::list(connection, kShown));
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

QString RecentImportsModel::text(const PastImport &import, int column) const
{
    switch (column) {
    case Kind: {
        if (import.report.kind == "track"_L1) // no part of what a campaign is built from
            return tr("Track of a walk");
        const auto kind = importKindOf(import.report.kind);
        return kind ? importTitle(*kind) : import.report.kind;
    }
    case Outcome: {
        const QString did = ImportCounts(import.report.counts).inShort();
        return import.problems > 0 ? tr("%1 · %2 to look at").arg(did, groupedNumber(import.problems)) : did;
    }
    case When:
        return instantText(import.report.importedAtMs);
    case Undo:
        return undoText(import.undoPlace);
    case File:
        return import.report.fileName;
    default:
        return {};
    }
}

QVariant RecentImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PastImport &import = m_imports.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Undo)
        return undoExplanation(import.undoPlace);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(import, index.column()) : QVariant();
}

QVariant RecentImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("What"), tr("When"), tr("Undo"), tr("What it did"), tr("File")};
    return titles.value(section);
}

} // namespace rosette
