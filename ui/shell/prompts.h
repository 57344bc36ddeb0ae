#pragma once

#include <optional>

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace rosette {

/// A question before something is done.
struct PromptQuestion
{
    QString title;       ///< what is about to happen: "Remove this round?"
    QString text;        ///< what is lost, what is kept
    QString actionLabel; ///< the verb on the button: "Remove"
    bool isDestructive = false;
};

/// What was said to a question with two ways on.
enum class Choice {
    Action,
    Other,
    Cancelled,
};

/// A file to be chosen. `filter` as Qt writes it: "Campaigns (*.rosette)".
struct FileRequest
{
    QString title;
    QString filter;
    QString suggestedPath; ///< folder, or folder and name when saving
};

/// Everything that stops the user to ask something. The real one shows dialogs; tests answer beforehand. Window's
/// thread.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual bool confirm(QWidget *parent, const PromptQuestion &question) = 0;
    /// The same with a second verb beside the question's own.
    virtual Choice choose(QWidget *parent, const PromptQuestion &question, const QString &otherLabel) = 0;
    /// Something to know before going on, with one button.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// A line of text; nothing when cancelled.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &initial = {}) = 0;
    /// Paths, empty when cancelled.
    virtual QString openFile(QWidget *parent, const FileRequest &request) = 0;
    virtual QStringList openFiles(QWidget *parent, const FileRequest &request) = 0;
    virtual QString saveFile(QWidget *parent, const FileRequest &request) = 0;
    /// A folder for many files; the filter means nothing.
    virtual QString chooseFolder(QWidget *parent, const FileRequest &request) = 0;
    /// Lets the user choose a printer, and its paper; false when cancelled.
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer) = 0;
    /// Hands a finished file to the program that shows its kind: a PDF, a spreadsheet.
    virtual void showDocument(const QString &path) = 0;
};

/// The dialogs of the desktop.
class DialogPrompts : public Prompts
{
public:
    bool confirm(QWidget *parent, const PromptQuestion &question) override;
    Choice choose(QWidget *parent, const PromptQuestion &question, const QString &otherLabel) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &initial) override;
    QString openFile(QWidget *parent, const FileRequest &request) override;
    QStringList openFiles(QWidget *parent, const FileRequest &request) override;
    QString saveFile(QWidget *parent, const FileRequest &request) override;
    QString chooseFolder(QWidget *parent, const FileRequest &request) override;
    bool setUpPrinter(QWidget *parent, QPrinter &printer) override;
    void showDocument(const QString &path) override;
};

} // namespace rosette
