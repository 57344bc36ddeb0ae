#pragma once

#include <QList>

#include "ui/shell/prompts.h"

namespace rosette::test {

/// Answers that a test gave beforehand, and what was asked. Paths are used up first to last; without one a file prompt
/// is cancelled.
class FakePrompts : public Prompts
{
public:
    bool isConfirming = true;
    Choice choice = Choice::Other; ///< where there are two ways on
    std::optional<QString> text;
    QStringList paths;

    QStringList questions; ///< titles of everything that was asked or told
    QStringList documents; ///< paths that showDocument() was given

    bool confirm(QWidget *parent, const PromptQuestion &question) override;
    Choice choose(QWidget *parent, const PromptQuestion &question, const QString &otherLabel) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial) override;
    QString openFile(QWidget *parent, const FileRequest &request) override;
    QStringList openFiles(QWidget *parent, const FileRequest &request) override;
    QString saveFile(QWidget *parent, const FileRequest &request) override;
    QString chooseFolder(QWidget *parent, const FileRequest &request) override;
    /// The printer writes a PDF to the next path.
    bool setUpPrinter(QWidget *parent, QPrinter &printer) override;
    void showDocument(const QString &path) override;

private:
    QString nextPath(const FileRequest &request);
};

} // namespace rosette::test
