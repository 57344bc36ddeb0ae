#pragma once

#include <QDialog>

#include "ui/shell/appcontext.h"

class QPlainTextEdit;

namespace rosette {

/// How the campaign treats people's data: how long it is kept, and the words of the card for the door. Saved as it is
/// edited, can be undone. Deletes itself; open it with open().
class PrivacyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PrivacyDialog(AppContext &context, QWidget *parent = nullptr);

protected:
    /// Words that were typed are saved when the card is left.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCard();
    void showText();
    void saveText();
    void printCards();

    AppContext &m_context;
    QPlainTextEdit *m_text;
};

} // namespace rosette
