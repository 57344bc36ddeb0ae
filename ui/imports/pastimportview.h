#pragma once

#include <QWidget>

#include "models/store/importhistory.h"

class QLabel;
class QPushButton;

namespace rosette {

class CountTiles;
class DataTable;
class KeptProblemsModel;

/// One import that was made: when, what it did, the rows that deserved a look, and whether it can still be undone.
class PastImportView : public QWidget
{
    Q_OBJECT

public:
    explicit PastImportView(Connection &connection, QWidget *parent = nullptr);

    void showImport(const PastImport &import);

signals:
    void backRequested();
    void undoRequested();

private:
    void showUndo(const PastImport &import);

    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_when;
    CountTiles *m_counts;
    QLabel *m_contents;
    QLabel *m_problemsTitle;
    KeptProblemsModel *m_problems;
    DataTable *m_table;
    QLabel *m_undoSentence;
    QPushButton *m_undo;
};

} // namespace rosette
