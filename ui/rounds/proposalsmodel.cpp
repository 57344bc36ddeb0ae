#include "ui/rounds/proposalsmodel.h"

#include <cmath>

#include <QApplication>
#include <QLocale>

#include "models/rounds/stagespec.h"
#include "models/rounds/walkwords.h"
#include "ui/rounds/proposal.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

ProposalsModel::ProposalsModel(Proposal &proposal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_proposal(proposal)
{
    connect(&proposal, &Proposal::planned, this, &ProposalsModel::reset);
    connect(&proposal, &Proposal::edited, this, &ProposalsModel::refresh);
    connect(&proposal, &Proposal::measured, this, &ProposalsModel::refresh);
    reset();
}

void ProposalsModel::setColours(const std::function<QColor(int)> &colourOf)
{
    m_colourOf = colourOf;
    refresh();
}

void ProposalsModel::reset()
{
    beginResetModel();
    m_keys.clear();
    for (const DraftRound &round : m_proposal.draft().rounds())
        m_keys += round.key;
    endResetModel();
}

/// Cells anew; rows too when they are others, or in another order.
void ProposalsModel::refresh()
{
    QList<int> keys;
    for (const DraftRound &round : m_proposal.draft().rounds())
        keys += round.key;
    if (keys != m_keys)
        reset();
    else if (!keys.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProposalsModel::keyAt(int row) const { return m_keys.value(row); }

int ProposalsModel::rowOf(int key) const { return int(m_keys.indexOf(key)); }

QString ProposalsModel::doubtAbout(int row) const
{
    const int key = keyAt(row);
    const double wished = m_proposal.wish().doors;
    const int doors = m_proposal.doors(key);
    if (doors == 0)
        return tr("no home here");
    if (doors > wished * (1 + RoundPlanner::kTolerance))
        return tr("larger than wished");
    if (doors < wished * (1 - RoundPlanner::kTolerance))
        return tr("smaller than wished");
    const WalkFigures figures = m_proposal.figures(key);
    if (m_proposal.isMeasured(key) && !figures.isConnected && figures.widestGap > WalkFigures::kWidestGap)
        return tr("in parts that lie %1 apart").arg(distanceWords(figures.widestGap));
    return {};
}

int ProposalsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_keys.size()); }

int ProposalsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ProposalsModel::text(int row, int column) const
{
    const int key = keyAt(row);
    const WalkFigures figures = m_proposal.figures(key);
    switch (column) {
    case Name: {
        const DraftRound *const round = m_proposal.draft().find(key);
        return round ? round->name : QString();
    }
    case Doors: {
        const QString doors = QLocale().toString(m_proposal.doors(key));
        return doubtAbout(row).isEmpty() ? doors : Theme::shapeOf(Meaning::Attention) + u' ' + doors;
    }
    case Distance:
        return distanceWords(figures.metres);
    case Twice:
        return distanceWords(figures.metresTwice);
    case Time:
        return durationWords(figures.minutes);
    case Speed:
        return QLocale().toString(int(std::lround(figures.doorsPerHour())));
    default:
        return {};
    }
}

QVariant ProposalsModel::sortValue(int row, int column) const
{
    const WalkFigures figures = m_proposal.figures(keyAt(row));
    switch (column) {
    case Name:
        return row;
    case Doors:
        return m_proposal.doors(keyAt(row));
    case Distance:
        return figures.metres;
    case Twice:
        return figures.metresTwice;
    case Time:
        return figures.minutes;
    case Speed:
        return figures.doorsPerHour();
    default:
        return {};
    }
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        if (const QString doubt = doubtAbout(row); index.column() == Doors && !doubt.isEmpty())
            return doubt;
        const DraftRound *const round = m_proposal.draft().find(keyAt(row));
        return round ? StageSpec::print(round->stages) : QString();
    }
    case Qt::AccessibleTextRole:
        return index.column() == Doors
                   ? tr("%1 doors %2").arg(m_proposal.doors(keyAt(row))).arg(doubtAbout(row)).trimmed()
                   : text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Name && m_colourOf ? QVariant(m_colourOf(row)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() > Doors && !m_proposal.isMeasured(keyAt(row))
                   ? QVariant(Theme::muted(QApplication::palette()))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case DataTable::kSortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Name || role != Qt::EditRole)
        return false;
    const Status renamed = m_proposal.rename(keyAt(index.row()), value.toString());
    if (!renamed)
        emit refused(renamed.error());
    return renamed.isOk();
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static const QStringList titles{tr("Round"), tr("Doors"), tr("Walk"), tr("Twice"), tr("Time"), tr("Doors/h")};
    static const QStringList meanings{tr("The round; F2 gives it a name of its own"),
                                      tr("Homes on the way; ▲ where that is 15 % off the wish"),
                                      tr("From the first door to the last"),
                                      tr("Of the walk, from stage to stage with no door on the way"),
                                      tr("Walking and at the doors"),
                                      tr("Doors for each hour")};
    if (role == Qt::ToolTipRole)
        return meanings.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
