#include "ui/canvass/codesmodel.h"

#include <QCoreApplication>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

CodesModel::CodesModel(CodeKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

Status CodesModel::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<Code> all, CodeRepository::list(connection));
    beginResetModel();
    m_codes.clear();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_codes),
                 [this](const Code &code) { return code.kind == m_kind; });
    endResetModel();
    return {};
}

int CodesModel::indexOf(qint64 id) const
{
    const auto found = std::find_if(m_codes.cbegin(), m_codes.cend(), [&](const Code &code) { return code.id == id; });
    return found == m_codes.cend() ? -1 : int(found - m_codes.cbegin());
}

int CodesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_codes.size()); }

int CodesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CodesModel::meaning(const Code &code) const
{
    switch (m_kind) {
    case CodeKind::Outcome:
        return code.isContact ? tr("a contact") : code.isOfDoor ? tr("of the whole door") : QString();
    case CodeKind::Support:
        return stanceText(code.stance);
    case CodeKind::Ask:
        return code.dueDays ? tr("due in %n day(s)", nullptr, *code.dueDays) : QString();
    }
    return {};
}

QString CodesModel::text(const Code &code, int column) const
{
    switch (column) {
    case Mark:
        return code.written();
    case Label:
        return code.label;
    case Meaning:
        return meaning(code);
    case State:
        return code.isRetired ? tr("out of use") : Theme::shapeOf(rosette::Meaning::Done) + u' ' + tr("in use");
    default:
        return {};
    }
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_codes.at(index.row()), index.column());
}

QVariant CodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QHash<CodeKind, QString> meanings{
        {CodeKind::Outcome, tr("Counts as")}, {CodeKind::Support, tr("Stands for")}, {CodeKind::Ask, tr("Usually")}};
    const QStringList titles{tr("Typed as"), tr("Label"), meanings.value(m_kind), tr("State")};
    return titles.value(section);
}

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::For:
        return QCoreApplication::translate("Stance", "with us");
    case Stance::Undecided:
        return QCoreApplication::translate("Stance", "undecided");
    case Stance::Against:
        return QCoreApplication::translate("Stance", "against us");
    case Stance::None:
        break;
    }
    return {};
}

} // namespace rosette
