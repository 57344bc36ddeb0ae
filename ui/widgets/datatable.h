#pragma once

#include <QTableView>

namespace rosette {

class EmptyPage;

/// A list of rows as every page shows it: whole rows selected, sorted by a click on the header, column widths and order
/// remembered under `settingsKey`, Ctrl+C asks to copy the selection (see CopyRequest), an empty state with one action.
/// Actions added with addAction() form the context menu, Copy at its end. Enter and double click emit activated().
/// Numbers sort as numbers, "10A" after "2"; a model may give kSortRole for what its display text does not say.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int kSortRole = Qt::UserRole + 900;
    /// Of a row's first column: ids of the people whom the row names (QList<qint64>), for the gate when it is copied.
    static constexpr int kPeopleRole = Qt::UserRole + 901;

    /// Set to true for a table of places or things: copying it is logged only when somebody's name stands in it.
    static constexpr auto kNamesNobodyProperty = "namesNobody";

    explicit DataTable(const QString &settingsKey, QWidget *parent = nullptr);
    ~DataTable() override;

    /// A model that sorts itself (paged lists) or must not be sorted.
    void setModel(QAbstractItemModel *model) override;
    /// Puts a sorting proxy over `model`; talk to the table in source indexes with the functions below.
    void setSortedModel(QAbstractItemModel *model, int sortColumn = 0, Qt::SortOrder order = Qt::AscendingOrder);

    /// Widths in average characters for columns that nobody has moved yet. Call it after the model was set.
    void setColumnWidths(std::initializer_list<int> characters);

    /// The columns in the order of their importance: while there is no room for all, and nobody arranged them, the last
    /// of these are out of sight and the first is never cut. Call it after the model was set.
    void setColumnsByImportance(const QList<int> &columns);

    /// Rows of the model that was set, whether sorted or not; -1 when there is no current row.
    int currentSourceRow() const;
    QList<int> selectedSourceRows() const;
    void selectSourceRow(int row);
    /// The first of them becomes the current one.
    void selectSourceRows(const QList<int> &rows);

    /// Shown in the middle while the model has no rows; may be set again when the reason changes ("Nothing matches").
    void setEmptyState(const QString &iconName, const QString &sentence, QAction *action = nullptr);
    /// Rows of 24 px instead of 28 px.
    void setDense(bool isDense);

signals:
    /// The current row changed, or the rows under it did; -1 when there is none. Row of the model that was set.
    void currentSourceRowChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copySelection();
    void restoreColumns();
    void fitColumns();
    void rememberColumns() const;
    void updateEmptyState();
    void updateRowHeight();
    int sourceRow(const QModelIndex &index) const;
    QModelIndex indexOfSourceRow(int row) const;

    const QString m_settingsKey;
    EmptyPage *m_empty = nullptr;
    QList<int> m_importance; ///< of the columns that may give way; empty: all stay
    bool m_isDense = false;
    bool m_areColumnsRestored = false;
    bool m_areColumnsFitted = false; ///< by the user before, or once to the first rows
    bool m_isHeaderTouched = false;  ///< only what the user arranged is remembered
};

} // namespace rosette
