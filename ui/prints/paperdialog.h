#pragma once

#include <functional>

#include <QDialog>
#include <QImage>

#include "ui/prints/paperform.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QPushButton;
class QTimer;

namespace rosette {

class PaperPages;

/// Paper on its way out: the form's choices at the left, the pages as they will be at the right, then printed or saved.
/// All reading and drawing is done by tasks. It deletes itself.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes the form.
    PaperDialog(AppContext &context, const QString &title, PaperForm *form, QWidget *parent = nullptr);

private:
    /// What a look at the paper brings.
    struct Look
    {
        QList<QImage> pages;
        QString says;
    };

    void build(const QString &title);
    void lookSoon();
    void look();
    void showLook(const Result<Look> &look);
    void print();
    void save();
    /// Runs `leave` on a fresh draft and tells what came of it.
    void run(const QString &title, const QString &done, const QString &path,
             const std::function<Result<int>(const PaperDraft &, const ExportContext &)> &leave);
    void tellDone(const QString &done, const QString &says, const QString &path);
    void setWorking(const QString &what);
    void showProblem(const QString &sentence);

    AppContext &m_context;
    PaperForm *m_form;
    PaperPages *m_pages;
    QLabel *m_note;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_pause;
    int m_task = 0;
};

} // namespace rosette
