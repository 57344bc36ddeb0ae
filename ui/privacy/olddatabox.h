#pragma once

#include <QWidget>

#include "models/canvass/retention.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

class QLabel;
class QPushButton;

namespace rosette {

class CellsModel;
class QuantityField;

/// How long the campaign keeps what people told it, what is older and due to go, the button that deletes it, and when
/// that was done before.
class OldDataBox : public QWidget
{
    Q_OBJECT

public:
    explicit OldDataBox(AppContext &context, QWidget *parent = nullptr);

private:
    void build();
    void savePeriod();
    void reload();
    void showDue(const OldData &due);
    void askToClear();
    void clear();

    AppContext &m_context;
    QuantityField *m_months;
    QLabel *m_due;
    QPushButton *m_clear;
    CellsModel *m_done;
    QDate m_keptFrom;
    OldData m_found;
    TaskRunner::TaskId m_task = 0;
};

} // namespace rosette
