#pragma once

#include <QWidget>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class DataTable;
class SessionDetails;
class SessionsModel;

/// What each session came to, and its debrief.
class SessionsView : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();
    void reveal(ActivityId id);

private:
    void showCurrent();

    AppContext &m_context;
    SessionsModel *m_model;
    DataTable *m_table;
    SessionDetails *m_details;
};

} // namespace rosette
