#include "ui/rounds/proposalsmodel.h"

#include <cmath>

#include <QApplication>
#include <QLocale>
#include <QMimeData>

#include "models/rounds/stagespec.h"
#include "models/rounds/walkwords.h"
#include "ui/rounds/proposal.h"
#include "ui/rounds/stagesmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString doubtAboutSize(const RoundsProposal &proposal, int key)
{
    const double wished = proposal.wish().doors;
    const int doors = proposal.doors(key);
    if (doors == 0)
        return ProposalsModel::tr("no home here");
    if (doors > wished * (1 + RoundPlanner::kTolerance))
        return ProposalsModel::tr("larger than wished");
    return doors < wished * (1 - RoundPlanner::kTolerance) ? ProposalsModel::tr("smaller than wished") : QString();
}

QString doubtAboutWay(const RoundsProposal &proposal, int key)
{
    const WalkFigures figures = proposal.figures(key);
    if (!proposal.isMeasured(key) || figures.isConnected || figures.widestGap <= WalkFigures::kWidestGap)
        return {};
    return ProposalsModel::tr("in parts that lie %1 apart").arg(distanceWords(figures.widestGap));
}

} // namespace

ProposalsModel::ProposalsModel(RoundsProposal &proposal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_proposal(proposal)
{
    connect(&proposal, &RoundsProposal::planned, this, &ProposalsModel::reset);
    connect(&proposal, &RoundsProposal::edited, this, &ProposalsModel::refresh);
    connect(&proposal, &RoundsProposal::measured, this, &ProposalsModel::refresh);
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

QString ProposalsModel::doubtAbout(const RoundsProposal &proposal, int key)
{
    QStringList doubts{doubtAboutSize(proposal, key), doubtAboutWay(proposal, key)};
    doubts.removeAll(QString());
    return doubts.join(u", "_s);
}

QString ProposalsModel::doubtIn(int row, int column) const
{
    if (column == Doors)
        return doubtAboutSize(m_proposal, keyAt(row));
    return column == Distance ? doubtAboutWay(m_proposal, keyAt(row)) : QString();
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
    case Doors:
        return QLocale().toString(m_proposal.doors(key));
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
        return doubtIn(row, index.column()).isEmpty()
                   ? text(row, index.column())
                   : Theme::shapeOf(Meaning::Attention) + u' ' + text(row, index.column());
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        if (const QString doubt = doubtIn(row, index.column()); !doubt.isEmpty())
            return doubt;
        const DraftRound *const round = m_proposal.draft().find(keyAt(row));
        return round ? StageSpec::print(round->stages) : QString();
    }
    case Qt::AccessibleTextRole:
        return QString(text(row, index.column()) + u' ' + doubtIn(row, index.column())).trimmed();
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
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDropEnabled;
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QStringList ProposalsModel::mimeTypes() const { return {StagesModel::mimeType()}; }

/// The list of stages keeps its row (false): the draft moves it, and both are told.
bool ProposalsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (!parent.isValid() || !data->hasFormat(StagesModel::mimeType()))
        return false;
    const int stage = QString::fromLatin1(data->data(StagesModel::mimeType())).toInt();
    emit stageDropped(stage, keyAt(parent.row()));
    return false;
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static const QStringList titles{tr("Round"), tr("Doors"), tr("Walk"), tr("Twice"), tr("Time"), tr("Doors/h")};
    static const QStringList meanings{
        tr("The round; F2 gives it a name of its own"),
        tr("Homes on the way; ▲ where that is 15 % off the wish"),
        tr("From the first door to the last; ▲ where the round lies in parts far from each other"),
        tr("Of the walk, from stage to stage with no door on the way"),
        tr("Walking and at the doors"),
        tr("Doors for each hour")};
    if (role == Qt::ToolTipRole)
        return meanings.value(section);
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
