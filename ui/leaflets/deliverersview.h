#pragma once

#include <QWidget>

#include "ui/leaflets/leafletsreading.h"
#include "ui/shell/appcontext.h"

class QToolButton;

namespace rosette {

class CellsModel;
class DataTable;

/// Who walks which rounds, who is away, and who was asked when.
class DeliverersView : public QWidget
{
    Q_OBJECT

public:
    explicit DeliverersView(AppContext &context, QWidget *parent = nullptr);

    void setReading(const LeafletsReading &reading);

private:
    void buildButtons();
    void noteAsked();
    void openVolunteer();
    const Deliverer *current() const;

    AppContext &m_context;
    QList<Deliverer> m_deliverers;
    CellsModel *m_model;
    DataTable *m_table;
    QToolButton *m_asked;
    QToolButton *m_open;
};

} // namespace rosette
