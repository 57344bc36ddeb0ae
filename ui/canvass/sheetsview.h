#pragma once

#include <QWidget>

#include "models/canvass/sheet.h"
#include "ui/shell/page.h"

class QLabel;

namespace rosette {

class DataTable;
class SheetsModel;

/// The list of printed sheets: which are out, which came back; prints new ones, opens one for typing, prints one again.
class SheetsView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();

signals:
    void entryRequested(rosette::SheetId id);

private:
    QWidget *buildTop();
    void printAgain();

    AppContext &m_context;
    SheetsModel *m_model;
    DataTable *m_table;
    QLabel *m_state;
};

} // namespace rosette
