#include "ui/rounds/walkmodel.h"

#include <numeric>

#include <QApplication>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isWalkNumber(int column) { return column == WalkModel::Position || column == WalkModel::Electors; }

QString withWarnings(const Door &door)
{
    QStringList words{door.label()};
    if (door.isDoNotKnock)
        words += Theme::shapeOf(Meaning::Problem) + u' ' + WalkModel::tr("do not knock");
    if (door.isDoNotLeaflet)
        words += Theme::shapeOf(Meaning::Attention) + u' ' + WalkModel::tr("no leaflets");
    if (!door.accessNote.isEmpty())
        words += door.accessNote;
    return words.join(u" · "_s);
}

} // namespace

void WalkModel::setStages(const QList<StageDoors> &stages)
{
    m_now.clear();
    for (const StageDoors &stage : stages) {
        for (const Door &door : stage.doors)
            m_now.insert(door.id);
    }
    fill(stages);
}

void WalkModel::setPreview(const QList<StageDoors> &stages) { fill(stages); }

void WalkModel::fill(const QList<StageDoors> &stages)
{
    beginResetModel();
    m_steps.clear();
    m_marked = -1;
    for (int stage = 0; stage < stages.size(); ++stage) {
        for (const Door &door : stages.at(stage).doors)
            m_steps += Step{door, stage, !m_now.contains(door.id)};
    }
    endResetModel();
}

int WalkModel::firstNew() const
{
    const auto found = std::find_if(m_steps.cbegin(), m_steps.cend(), [](const Step &step) { return step.isNew; });
    return found == m_steps.cend() ? -1 : int(found - m_steps.cbegin());
}

int WalkModel::markStage(int stage)
{
    if (m_marked != stage && !m_steps.isEmpty()) {
        m_marked = stage;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::BackgroundRole});
    }
    const auto first =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [stage](const Step &step) { return step.stage == stage; });
    return first == m_steps.cend() ? -1 : int(first - m_steps.cbegin());
}

int WalkModel::electors() const
{
    return std::accumulate(m_steps.cbegin(), m_steps.cend(), 0,
                           [](int sum, const Step &step) { return sum + step.door.electors; });
}

int WalkModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_steps.size()); }

int WalkModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WalkModel::text(int row, int column) const
{
    const Door &door = m_steps.at(row).door;
    switch (column) {
    case Position:
        return row + 1;
    case Electors:
        return door.electors;
    case Address:
        return m_steps.at(row).isNew ? u"+ "_s + withWarnings(door) : withWarnings(door);
    default:
        return {};
    }
}

QVariant WalkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return isWalkNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return m_steps.at(index.row()).isNew ? QVariant(Theme::accentText(QApplication::palette())) : QVariant();
    case Qt::BackgroundRole:
        return m_steps.at(index.row()).stage == m_marked ? QVariant(Theme::accentWash(QApplication::palette()))
                                                         : QVariant();
    default:
        return {};
    }
}

QVariant WalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isWalkNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static const QStringList titles{u"#"_s, tr("Electors"), tr("Door")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
