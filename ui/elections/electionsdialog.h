#pragma once

#include <QDialog>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QTabWidget;

namespace rosette {

/// Elections, the table of markers that decides who may vote, and the register in numbers. Everything is saved as it is
/// edited and can be undone. Deletes itself; open it with open().
class ElectionsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Tab {
        Elections,
        Markers,
        Register,
    };

    explicit ElectionsDialog(AppContext &context, QWidget *parent = nullptr);

    void showTab(Tab tab);

private:
    /// Empty hides the sentence.
    void showProblem(const QString &sentence);

    QTabWidget *m_tabs;
    QLabel *m_problem;
};

} // namespace rosette
