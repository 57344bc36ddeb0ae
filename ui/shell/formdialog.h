#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace rosette {

/// A dialog of one form: fields, a sentence that says what is wrong, Cancel and one verb. While it works it shows that
/// and takes no input.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    QFormLayout *form() const { return m_form; }
    /// The form takes all room that is left, for a table or a map in it.
    void setGrowing();
    /// A sentence over the whole width of the form.
    void addNote(const QString &text);
    void showProblem(const QString &sentence);
    /// What is being done right now; empty when done.
    void setWorking(const QString &sentence);

signals:
    /// The verb was pressed. The dialog stays open: call accept() or showProblem().
    void submitted();

public slots:
    void reject() override;

protected:
    /// Grows with what is said in it, so that no field is squeezed.
    bool event(QEvent *event) override;

private:
    QWidget *m_fields;
    QFormLayout *m_form;
    QLabel *m_sentence;
    QPushButton *m_submit;
    bool m_isWorking = false;
};

} // namespace rosette
