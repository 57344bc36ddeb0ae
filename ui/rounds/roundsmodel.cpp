#include "ui/rounds/roundsmodel.h"

#include <QApplication>
#include <QHash>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

#include "models/base/localtime.h"
#include "models/rounds/walkwords.h"
#include "ui/rounds/stagesmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isMeant(const RoundSummary &summary, const QString &text)
{
    const auto says = [&text](const QString &words) { return words.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || says(summary.round.name) || says(summary.round.wardName) ||
           says(summary.round.delivererName) || says(summary.stages);
}

bool isRoundsNumber(int column)
{
    switch (column) {
    case RoundsModel::Doors:
    case RoundsModel::Metres:
    case RoundsModel::Minutes:
    case RoundsModel::DoorsPerHour:
    case RoundsModel::Electors:
        return true;
    default:
        return false;
    }
}

QSize roomFor(const QString &text)
{
    const QFontMetrics metrics(QApplication::font());
    return {metrics.horizontalAdvance(text) + 2 * Space::kInside, metrics.height()};
}

/// The colour as a small disc, sharp on fine screens too.
QPixmap disc(const QColor &colour)
{
    constexpr int kSize = 12;
    constexpr int kFineness = 3;
    QPixmap picture(kSize * kFineness, kSize * kFineness);
    picture.setDevicePixelRatio(kFineness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, kSize - 2, kSize - 2));
    return picture;
}

} // namespace

QDate RoundRow::lastDay() const
{
    if (!hasProgress())
        return summary.lastDelivered;
    return summary.lastTriedAt > 0 ? QDateTime::fromMSecsSinceEpoch(summary.lastTriedAt).date() : QDate();
}

Status RoundsModel::load(Connection &connection, const RoundsFilter &filter)
{
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    if (!m_streets)
        m_streets.emplace(connection);
    ROSETTE_ASSIGN(const QList<RoundSummary> summaries,
                   summariseRounds(connection, *m_streets, RoundFilter{.set = filter.set}, filter.since));
    QHash<RoundSetId, RoundSet> setOf;
    for (const RoundSet &set : sets)
        setOf.insert(set.id, set);
    beginResetModel();
    m_rows.clear();
    m_total = int(summaries.size());
    for (const RoundSummary &summary : summaries) {
        if (isMeant(summary, filter.text))
            m_rows += RoundRow{summary, setOf.value(summary.round.set)};
    }
    endResetModel();
    return {};
}

void RoundsModel::setFigures(const std::function<std::optional<WalkFigures>(RoundId)> &figuresOf)
{
    for (RoundRow &row : m_rows)
        row.figures = figuresOf(row.summary.round.id);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Metres), index(rowCount() - 1, DoorsPerHour));
}

void RoundsModel::setColours(const QList<QColor> &colours)
{
    m_discs.clear();
    for (const QColor &colour : colours)
        m_discs += disc(colour);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DecorationRole});
}

int RoundsModel::indexOf(RoundId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const RoundRow &row) { return row.summary.round.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int RoundsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RoundsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RoundsModel::text(const RoundRow &row, int column) const
{
    const RoundSummary &summary = row.summary;
    switch (column) {
    case Name:
        return summary.round.name;
    case Ward:
        return summary.round.wardName;
    case Doors:
        return QLocale().toString(summary.doors);
    case Electors:
        return QLocale().toString(summary.electors);
    case Progress:
        return row.hasProgress() ? tr("%1 of %2").arg(summary.doorsTried).arg(summary.doors) : QString();
    case Metres:
        return row.figures ? distanceWords(row.figures->metres) : QString();
    case Minutes:
        return row.figures ? durationWords(row.figures->minutes) : QString();
    case DoorsPerHour:
        return row.figures ? QString::number(qRound(row.figures->doorsPerHour())) : QString();
    case Last:
        return row.lastDay().isValid() ? shortDate(row.lastDay()) : QString();
    case Set:
        return row.set.name;
    case Walker:
        return summary.round.delivererName;
    default:
        return {};
    }
}

QVariant RoundsModel::sortValue(const RoundRow &row, int column) const
{
    switch (column) {
    case Doors:
        return row.summary.doors;
    case Electors:
        return row.summary.electors;
    case Progress:
        return row.hasProgress() ? row.summary.progress() : -1.0;
    case Metres:
        return row.figures ? row.figures->metres : -1.0;
    case Minutes:
        return row.figures ? row.figures->minutes : -1.0;
    case DoorsPerHour:
        return row.figures ? row.figures->doorsPerHour() : -1.0;
    case Last:
        return row.lastDay();
    default:
        return text(row, column);
    }
}

QVariant RoundsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RoundRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? QVariant(row.summary.stages) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return isRoundsNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Name && !m_discs.isEmpty() ? QVariant(m_discs.at(index.row() % m_discs.size()))
                                                            : QVariant();
    case Qt::SizeHintRole: // room for figures that come later
        return index.column() == Minutes ? QVariant(roomFor(u"10 h 55 min"_s)) : QVariant();
    case kProgressRole:
        return row.hasProgress() && row.summary.doors > 0 ? QVariant(row.summary.progress()) : QVariant();
    case DataTable::kSortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant RoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isRoundsNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Round"),    tr("Doors"),         tr("Doors tried"), tr("Walk"),
                                    tr("Time"),     tr("Doors an hour"), tr("Last tried"),  tr("Walked by"),
                                    tr("Electors"), tr("Ward"),          tr("Set")};
    return titles.value(section);
}

Qt::ItemFlags RoundsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList RoundsModel::mimeTypes() const { return {StagesModel::mimeType()}; }

bool RoundsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return parent.isValid() && data->hasFormat(StagesModel::mimeType());
}

bool RoundsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit stageDropped(data->data(StagesModel::mimeType()).toInt(), m_rows.at(parent.row()).summary.round.id);
    return true;
}

} // namespace rosette
