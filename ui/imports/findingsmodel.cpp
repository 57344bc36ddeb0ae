#include "ui/imports/findingsmodel.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include "ui/imports/importdecisions.h"
#include "ui/imports/outcomewords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 100000;

/// Columns are fitted to the first rows, whose numbers are small.
QSize roomForMillions()
{
    const QFontMetrics metrics(QGuiApplication::font());
    return {metrics.horizontalAdvance(u"9999999/99"_s), metrics.height()};
}

} // namespace

FindingsModel::FindingsModel(const FindingsList &list, const ImportDecisions &decisions, QObject *parent)
    : PagedModel(parent)
    , m_list(list)
    , m_decisions(decisions)
{
}

void FindingsModel::setNumberTitle(const QString &title)
{
    m_numberTitle = title;
    emit headerDataChanged(Qt::Horizontal, Number, Number);
}

void FindingsModel::showDecisions()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Outcome), index(rowCount() - 1, Detail));
}

Result<qint64> FindingsModel::countRows() const { return m_list.size(); }

Result<QList<ImportFinding>> FindingsModel::fetchRows(const ImportFinding *after, int skip, int limit) const
{
    return m_list.page(after ? after->position + 1 + skip : skip, limit);
}

int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FindingsModel::outcomeText(const ImportFinding &finding) const
{
    if (m_decisions.isDecided(finding))
        return u"✓ "_s + OutcomeWords::title(m_decisions.outcomeOf(finding));
    return finding.isUnsure ? Theme::shapeOf(Meaning::Attention) + u' ' + OutcomeWords::unsureTitle()
                            : OutcomeWords::marked(finding.outcome);
}

QString FindingsModel::text(const ImportFinding &finding, int column) const
{
    switch (column) {
    case Line:
        if (finding.line == 0)
            return QString();
        return finding.file > 1 ? u"%1:%2"_s.arg(finding.file).arg(finding.line) : QString::number(finding.line);
    case Number:
        return finding.number;
    case Name:
        return finding.title;
    case Address:
        return OutcomeWords::placeOf(finding);
    case Outcome:
        return outcomeText(finding);
    case Detail:
        return finding.changes.isEmpty() && !finding.reason.isEmpty() ? finding.reason : finding.detail();
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportFinding *finding = rowAt(index.row());
    return finding ? text(*finding, index.column()) : QVariant();
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::SizeHintRole && section <= Number && rowCount() > kMany)
        return roomForMillions();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Line"),    m_numberTitle,      tr("Name"),
                             tr("Address"), tr("What happens"), tr("What changes, or why")};
    return titles.value(section);
}

} // namespace rosette
