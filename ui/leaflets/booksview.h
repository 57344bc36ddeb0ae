#pragma once

#include <QWidget>

#include "ui/leaflets/leafletsreading.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class CellsModel;
class DataTable;

/// The lines of an edition's books, the newest first; what was entered by mistake is taken out again.
class BooksView : public QWidget
{
    Q_OBJECT

public:
    explicit BooksView(AppContext &context, QWidget *parent = nullptr);

    void setReading(const LeafletsReading &reading);

private:
    void removeCurrent();

    AppContext &m_context;
    QList<StockMove> m_moves;
    CellsModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
