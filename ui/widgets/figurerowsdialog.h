#pragma once

#include <functional>

#include <QDialog>

#include "ui/shell/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/cellsmodel.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace rosette {

class DataTable;

/// One of the things that a figure adds up, and what it opens.
struct FigureRow
{
    QList<Cell> cells;
    QString pageId; ///< empty: nothing to open
    Target target;
};

/// What a figure adds up, and a sentence about it.
struct FigureRows
{
    QList<FigureRow> rows;
    QString sentence;
};

/// How such rows are shown.
struct FigureColumns
{
    QString settingsKey;
    QStringList titles;
    QSet<int> numbers; ///< those that stand at the right
    int sorted = 0;
    Qt::SortOrder order = Qt::DescendingOrder;
};

/// What a figure adds up, row by row; each row opens what it is about. Reads by a task; deletes itself.
class FigureRowsDialog : public QDialog
{
    Q_OBJECT

public:
    using Reader = std::function<Result<FigureRows>(Connection &)>;

    /// `read` runs in a worker.
    FigureRowsDialog(AppContext &context, const QString &title, const FigureColumns &columns, const Reader &read,
                     QWidget *parent);

    /// A button that closes the dialog and goes on elsewhere.
    void addWay(const QString &text, const QString &objectName, const std::function<void()> &go);

private:
    void build(const FigureColumns &columns);
    void load(const Reader &read);
    void showRows(const FigureRows &found);
    bool canOpen(int row) const { return row >= 0 && !m_rows.at(row).pageId.isEmpty(); }
    void openCurrent();

    AppContext &m_context;
    QList<FigureRow> m_rows;
    QLabel *m_sentence;
    CellsModel *m_model;
    DataTable *m_table;
    QDialogButtonBox *m_buttons;
    QPushButton *m_open;
};

} // namespace rosette
