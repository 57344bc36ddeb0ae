#pragma once

#include <QDialog>

#include "models/reports/workreport.h"
#include "ui/reports/figuresource.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QPushButton;

namespace rosette {

class CellsModel;
class DataTable;

/// What a figure adds up, row by row; each row opens what it is about. Reads by a task; deletes itself.
class WorkRowsDialog : public QDialog
{
    Q_OBJECT

public:
    WorkRowsDialog(AppContext &context, const FigureSource &source, QWidget *parent);

private:
    void build();
    void load();
    void showRows(const WorkRows &found);
    void openCurrent();

    AppContext &m_context;
    const FigureSource m_source;
    QList<WorkRow> m_rows;
    QLabel *m_sentence;
    CellsModel *m_model;
    DataTable *m_table;
    QPushButton *m_open = nullptr;
};

} // namespace rosette
