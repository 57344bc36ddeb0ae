#include "ui/leaflets/editionroundsmodel.h"

#include <QGuiApplication>
#include <QLocale>

#include "models/base/localtime.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isMeant(const EditionRound &row, const EditionRoundsFilter &filter)
{
    const auto says = [&filter](const QString &words) { return words.contains(filter.text, Qt::CaseInsensitive); };
    if ((filter.progress && row.progress != *filter.progress) || (filter.isAwayOnly && !row.awayUntil.isValid()))
        return false;
    return filter.text.isEmpty() || says(row.round.name) || says(row.round.wardName) || says(row.round.delivererName);
}

int daysOut(const EditionRound &row, QDate today)
{
    return row.bundle && row.bundle->handedOutOn.isValid() ? int(row.bundle->handedOutOn.daysTo(today)) : 0;
}

/// Short enough for a column; RoundHistory::words() tells the whole.
QString lastWords(const RoundHistory &history)
{
    switch (history.verdict) {
    case RhythmVerdict::TooOften:
        return EditionRoundsModel::tr("%1 · too often").arg(history.days);
    case RhythmVerdict::TooRarely:
        return EditionRoundsModel::tr("%1 · too rarely").arg(history.days);
    case RhythmVerdict::Never:
    case RhythmVerdict::Fine:
        break;
    }
    return history.days < 0 ? EditionRoundsModel::tr("never") : QString::number(history.days);
}

} // namespace

void EditionRoundsModel::setRounds(const QList<EditionRound> &rounds, QDate today, int outDays)
{
    m_all = rounds;
    m_today = today;
    m_outDays = outDays;
    filter();
}

void EditionRoundsModel::setFilter(const EditionRoundsFilter &wanted)
{
    m_filter = wanted;
    filter();
}

void EditionRoundsModel::filter()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const EditionRound &row) { return isMeant(row, m_filter); });
    endResetModel();
}

int EditionRoundsModel::indexOf(RoundId id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [id](const EditionRound &row) { return row.round.id == id; });
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

Meaning EditionRoundsModel::meaningOf(const EditionRound &row) const
{
    switch (row.progress) {
    case RoundProgress::Delivered:
        return Meaning::Done;
    case RoundProgress::Bundled:
        return Meaning::Information;
    case RoundProgress::Out:
        return daysOut(row, m_today) > m_outDays ? Meaning::Attention : Meaning::Information;
    case RoundProgress::ToBundle:
    case RoundProgress::Part:
        break;
    }
    return Meaning::Attention;
}

QString EditionRoundsModel::progressWords(const EditionRound &row) const
{
    QString words = label(row.progress);
    if (row.progress == RoundProgress::Out && daysOut(row, m_today) > 0)
        words = tr("out for %n day(s)", nullptr, daysOut(row, m_today));
    else if (row.progress == RoundProgress::Part)
        words = tr("part, %1 to go").arg(row.left());
    return Theme::shapeOf(meaningOf(row)) + u' ' + words;
}

QString EditionRoundsModel::delivererWords(const EditionRound &row)
{
    const QString &name = row.round.delivererName;
    if (!row.awayUntil.isValid())
        return name.isEmpty() ? tr("nobody yet") : name;
    return Theme::shapeOf(Meaning::Attention) + u' ' + tr("away until %1 · %2").arg(shortDate(row.awayUntil), name);
}

int EditionRoundsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int EditionRoundsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant EditionRoundsModel::text(const EditionRound &row, int column) const
{
    switch (column) {
    case Name:
        return row.round.name;
    case Doors:
        return QLocale().toString(row.doors);
    case Progress:
        return progressWords(row);
    case Deliverer:
        return delivererWords(row);
    case Last:
        return lastWords(row.history);
    default:
        return {};
    }
}

QVariant EditionRoundsModel::toolTip(const EditionRound &row, int column) const
{
    if (column == Last)
        return row.history.words();
    if (column == Name && !row.round.wardName.isEmpty())
        return QString(row.round.name + u" · "_s + row.round.wardName);
    return text(row, column);
}

QVariant EditionRoundsModel::sortValue(const EditionRound &row, int column) const
{
    switch (column) {
    case Doors:
        return row.doors;
    case Progress:
        return int(row.progress) * 1000 - daysOut(row, m_today);
    case Deliverer:
        return row.round.delivererName;
    case Last:
        return row.history.days < 0 ? 1'000'000 : row.history.days;
    default:
        return text(row, column);
    }
}

QVariant EditionRoundsModel::colour(const EditionRound &row, int column) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool isNobody = column == Deliverer && row.round.delivererName.isEmpty();
    const bool isOff = column == Last && (row.history.verdict == RhythmVerdict::TooOften ||
                                          row.history.verdict == RhythmVerdict::TooRarely);
    if (column == Progress)
        return Theme::of(meaningOf(row), palette);
    if ((column == Deliverer && row.awayUntil.isValid()) || isOff)
        return Theme::of(Meaning::Attention, palette);
    return isNobody ? QVariant(Theme::muted(palette)) : QVariant();
}

QVariant EditionRoundsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EditionRound &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::ForegroundRole:
        return colour(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Doors ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case DataTable::kSortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant EditionRoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Doors)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static const QStringList titles{tr("Round"), tr("Doors"), tr("This edition"), tr("Delivered by"),
                                    tr("Days since anything")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
