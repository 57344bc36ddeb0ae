#pragma once

#include <QImage>

#include "ui/prints/paperform.h"
#include "ui/prints/printdialog.h"

namespace rosette {

class PaperPages;

/// Paper that a form makes: its first pages to leaf through, then printed, saved as one file or, where the form can, as
/// a file for each person in a folder.
class PaperDialog : public PrintDialog
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

    void look() override;
    void showSentence(const QString &sentence) override;
    void print() override;
    void save() override;
    void saveFolder();
    /// Runs `out` on a fresh draft and tells what came of it.
    void run(const QString &title, const QString &done, const QString &path,
             const std::function<Result<int>(const PaperDraft &, const ExportContext &)> &out);

    PaperForm *m_form;
    PaperPages *m_pages;
};

} // namespace rosette
