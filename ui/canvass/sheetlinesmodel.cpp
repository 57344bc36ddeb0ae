#include "ui/canvass/sheetlinesmodel.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include "models/canvass/entrywords.h"
#include "models/canvass/followup.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status SheetLinesModel::load(Connection &connection, const Sheet &sheet)
{
    ROSETTE_ASSIGN(const QList<SheetLine> lines, SheetRepository::lines(connection, sheet.id));
    ROSETTE_ASSIGN(const SheetTerms terms, SheetTerms::forEntry(connection, sheet));
    ConversationFilter filter;
    filter.sheet = sheet.id;
    ROSETTE_ASSIGN(const QList<Conversation> heard, ConversationRepository::list(connection, filter, int(lines.size()) * 2));
    FollowUpFilter ledTo;
    ledTo.sheet = sheet.id;
    ledTo.withDone = true;
    ROSETTE_ASSIGN(const QList<FollowUp> followUps, FollowUpRepository::list(connection, ledTo));
    beginResetModel();
    m_lines = lines;
    m_terms = terms;
    m_answers.clear();
    for (const Conversation &conversation : heard)
        m_answers.insert(conversation.sheetLine, conversation);
    m_asks.clear();
    for (const FollowUp &followUp : followUps)
        m_asks[followUp.conversation] += followUp.ask;
    endResetModel();
    return {};
}

void SheetLinesModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_answers.clear();
    m_asks.clear();
    m_touched.clear();
    endResetModel();
}

void SheetLinesModel::setTouched(const QList<int> &keys)
{
    m_touched = keys;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SheetLinesModel::rowOf(int key) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).key == key)
            return row;
    }
    return -1;
}

int SheetLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SheetLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SheetLinesModel::answerOf(const SheetLine &line) const
{
    const auto found = m_answers.constFind(line.id);
    if (found == m_answers.constEnd())
        return {};
    QStringList words{heardWords(*found, m_asks.value(found->id), m_terms)};
    if (!found->note.isEmpty())
        words += u"“%1”"_s.arg(found->note);
    return words.join(u", "_s);
}

QVariant SheetLinesModel::text(int row, int column) const
{
    const SheetLine &line = m_lines.at(row);
    // As on paper: a house is named once, above everybody who lives there.
    const bool isSameDoor = row > 0 && line.door && m_lines.at(row - 1).door == line.door;
    switch (column) {
    case Key:
        return line.key;
    case Door: {
        if (isSameDoor)
            return QString();
        const QString address = line.printed[u"address"_s].toString();
        return address.isEmpty() ? line.printed[u"door"_s].toString() : address;
    }
    case Name:
        return !line.isErased() ? line.printed[u"name"_s].toString()
               : line.person    ? tr("(forgotten)")
                                : tr("(taken out of the file)");
    case Number:
        return line.printed[u"number"_s].toString();
    case Answer:
        return answerOf(line);
    default:
        return {};
    }
}

QVariant SheetLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isTouched = m_touched.contains(m_lines.at(index.row()).key);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Key ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(true);
        return isTouched || index.column() == Door ? QVariant(font) : QVariant();
    }
    case Qt::BackgroundRole:
        return isTouched ? QVariant(Theme::accentWash(QApplication::palette())) : QVariant();
    case DataTable::kPeopleRole: {
        const PersonId person = m_lines.at(index.row()).person;
        return person ? QVariant::fromValue(QList<qint64>{person.value()}) : QVariant();
    }
    default:
        return {};
    }
}

QVariant SheetLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Line"), tr("Door"), tr("Name"), tr("Number"), tr("Answer")};
    return titles.value(section);
}

} // namespace rosette
