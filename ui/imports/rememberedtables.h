#pragma once

#include <QDialog>

#include "models/register/registermapping.h"
#include "ui/shell/appcontext.h"

class QListWidget;
class QLabel;
class QPushButton;

namespace rosette {

/// The tables whose columns the user named, which the campaign reads without asking; any of them can be forgotten. Open
/// it with open(); it deletes itself.
class RememberedTables : public QDialog
{
    Q_OBJECT

public:
    explicit RememberedTables(AppContext &context, QWidget *parent = nullptr);

private:
    void build();
    void load();
    void forget();

    AppContext &m_context;
    QList<RegisterMapping> m_mappings; ///< in the list's order
    QLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_forget;
};

} // namespace rosette
