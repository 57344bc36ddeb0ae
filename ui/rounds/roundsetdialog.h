#pragma once

#include "models/rounds/roundset.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

/// Fills a box with what rounds are walked for; its data are RoundPurpose as numbers.
void addPurposes(QComboBox *box);

/// Name and purpose of a set of rounds, and for a new one its ward. Deletes itself; open it with open().
class RoundSetDialog : public FormDialog
{
    Q_OBJECT

public:
    RoundSetDialog(AppContext &context, const QString &title, const QString &verb, const RoundSet &set,
                   QWidget *parent = nullptr);

    /// Lets the user choose the ward that the set divides.
    void askForWard();

signals:
    /// Close the dialog with accept(), or say what is wrong with showProblem().
    void chosen(const rosette::RoundSet &set);

private:
    void submit();

    AppContext &m_context;
    RoundSet m_set;
    QLineEdit *m_name;
    QComboBox *m_purpose;
    QComboBox *m_ward = nullptr;
};

} // namespace rosette
