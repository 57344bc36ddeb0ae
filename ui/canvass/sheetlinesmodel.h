#pragma once

#include <QAbstractTableModel>

#include "models/canvass/conversation.h"
#include "models/canvass/sheet.h"
#include "models/canvass/sheetterms.h"

namespace rosette {

/// A frozen sheet as it was printed, with the answer that is on file for each line.
class SheetLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Key,
        Door,
        Name,
        Number,
        Answer,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, const Sheet &sheet);
    /// What the sheet asked for.
    const SheetTerms &terms() const { return m_terms; }
    void clear();
    /// Marks the lines that were typed last.
    void setTouched(const QList<int> &keys);
    /// Row of a line; -1 when the sheet has no such key.
    int rowOf(int key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString answerOf(const SheetLine &line) const;
    QVariant text(int row, int column) const;

    QList<SheetLine> m_lines;
    QHash<SheetLineId, Conversation> m_answers;
    QHash<ConversationId, QStringList> m_asks; ///< keys of codes
    SheetTerms m_terms;
    QList<int> m_touched;
};

} // namespace rosette
