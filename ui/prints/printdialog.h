#pragma once

#include <functional>

#include <QDialog>

#include "models/output/exportcontext.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTimer;

namespace rosette {

/// Something on its way out: choices at the left, the pages as they will be at the right, then printed or saved. All
/// reading and drawing is done by tasks. What is printed, and how, its children know. It deletes itself.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// Made, a dialog opens in a size that shows a page well.
    void openLarge();

protected:
    /// Begins the names of its widgets: with "paper" the button to print is paperPrintPushButton.
    PrintDialog(AppContext &context, const QString &prefix, const QString &title, QWidget *parent);

    /// Takes both, the form at the left. To be called once, before anything else.
    void build(QWidget *form, QWidget *preview);
    /// One more way out, at the left of those that were added before.
    QPushButton *addButton(const QString &name, const QString &text);

    /// Draws the pages as they are chosen now, by draw().
    virtual void look() = 0;
    /// Says instead of the pages why there are none.
    virtual void showSentence(const QString &sentence) = 0;
    virtual void print() = 0;
    virtual void save() = 0;

    AppContext &context() const { return m_context; }
    /// Looks in a moment, when nobody types any more; until then nothing can be printed.
    void lookSoon();
    /// Runs `work` and hands what it brought to `show`; the look before is forgotten.
    template <typename T>
    void draw(const QString &title, std::function<Result<T>(const ExportContext &)> work,
              std::function<void(const T &)> show);
    /// Runs `work`, which lets something out; then `told` tells of it and the dialog closes.
    template <typename T>
    void leave(const QString &title, std::function<Result<T>(const ExportContext &)> work,
               std::function<void(const T &)> told);
    /// In the window's message bar; with a path there is a button that opens the file.
    void tellDone(const QString &sentence, const QString &path);
    /// Beside the form.
    void showNote(const QString &sentence);
    void showProblem(const QString &sentence);

private:
    /// A task's work in an export's surroundings.
    template <typename T>
    std::function<Result<T>(const Feedback &, Connection &)>
    inContext(std::function<Result<T>(const ExportContext &)> work) const;
    void setReady(bool isReady);
    void setWorking(const QString &what);

    AppContext &m_context;
    QString m_prefix;
    QWidget *m_form = nullptr;
    QWidget *m_preview = nullptr;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QList<QPushButton *> m_waysOut;
    QTimer *m_pause;
    TaskRunner::TaskId m_task = 0;
};

template <typename T>
std::function<Result<T>(const Feedback &, Connection &)>
PrintDialog::inContext(std::function<Result<T>(const ExportContext &)> work) const
{
    return [file = m_context.campaign.file(), &clock = m_context.clock,
            work = std::move(work)](const Feedback &feedback, Connection &connection) {
        return work({file, connection, clock, feedback});
    };
}

template <typename T>
void PrintDialog::draw(const QString &title, std::function<Result<T>(const ExportContext &)> work,
                       std::function<void(const T &)> show)
{
    m_context.tasks.drop(m_task);
    m_preview->setCursor(Qt::BusyCursor);
    m_task = m_context.tasks.run<T>(title, this, inContext<T>(std::move(work)),
                                    [this, show = std::move(show)](const Result<T> &drawn) {
                                        m_preview->unsetCursor();
                                        setReady(drawn.isOk());
                                        showNote({});
                                        if (drawn)
                                            show(*drawn);
                                        else
                                            showSentence(drawn.error().message);
                                    });
}

template <typename T>
void PrintDialog::leave(const QString &title, std::function<Result<T>(const ExportContext &)> work,
                        std::function<void(const T &)> told)
{
    setWorking(title);
    m_context.tasks.run<T>(title, this, inContext<T>(std::move(work)),
                           [this, told = std::move(told)](const Result<T> &result) {
                               setWorking({});
                               if (!result) {
                                   showProblem(result.error().message);
                                   return;
                               }
                               told(*result);
                               accept();
                           });
}

} // namespace rosette
