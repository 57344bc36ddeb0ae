#pragma once

#include <QWidget>

class QSplitter;

namespace rosette {

class DataTable;
class DetailsPane;

/// A table with the card of its current row at the right: one tab of the stalls page.
class CardView : public QWidget
{
    Q_OBJECT

public:
    DataTable *table() const { return m_table; }

protected:
    /// `below` stands under the table, over its width; may be missing.
    CardView(DataTable *table, DetailsPane *card, QWidget *below = nullptr);

    /// How the width is shared at first; a card is never too narrow for its fields.
    void setShares(int list, int card);

private:
    DataTable *m_table;
    QSplitter *m_splitter;
};

} // namespace rosette
