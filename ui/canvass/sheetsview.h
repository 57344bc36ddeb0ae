#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/page.h"

namespace rosette {

class DataTable;
class SheetsModel;

/// The list of printed sheets: which are out, which came back; opens one for typing, prints one again.
class SheetsView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();
    int open() const;

signals:
    void entryRequested(rosette::SheetId id);

private:
    void printAgain();

    AppContext &m_context;
    SheetsModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
