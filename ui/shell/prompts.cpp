#include "ui/shell/prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace rosette {

using namespace Qt::StringLiterals;

bool DialogPrompts::confirm(QWidget *parent, const PromptQuestion &question)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    u"<b>%1</b>"_s.arg(question.title.toHtmlEscaped()), QMessageBox::Cancel, parent);
    box.setInformativeText(question.text);
    QPushButton *action = box.addButton(question.actionLabel, question.isDestructive ? QMessageBox::DestructiveRole
                                                                                     : QMessageBox::AcceptRole);
    if (question.isDestructive)
        box.setDefaultButton(QMessageBox::Cancel);
    else
        box.setDefaultButton(action);
    box.exec();
    return box.clickedButton() == action;
}

Choice DialogPrompts::choose(QWidget *parent, const PromptQuestion &question, const QString &otherLabel)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    u"<b>%1</b>"_s.arg(question.title.toHtmlEscaped()), QMessageBox::Cancel, parent);
    box.setInformativeText(question.text);
    QPushButton *action = box.addButton(question.actionLabel, QMessageBox::AcceptRole);
    const QPushButton *other = box.addButton(otherLabel, QMessageBox::AcceptRole);
    box.setDefaultButton(action);
    box.exec();
    if (box.clickedButton() == action)
        return Choice::Action;
    return box.clickedButton() == other ? Choice::Other : Choice::Cancelled;
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), u"<b>%1</b>"_s.arg(title.toHtmlEscaped()),
                    QMessageBox::Close, parent);
    box.setInformativeText(text);
    box.exec();
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &initial)
{
    bool isAccepted = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, initial, &isAccepted);
    return isAccepted ? std::optional(text) : std::nullopt;
}

QString DialogPrompts::openFile(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getOpenFileName(parent, request.title, request.suggestedPath, request.filter);
}

QStringList DialogPrompts::openFiles(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getOpenFileNames(parent, request.title, request.suggestedPath, request.filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getSaveFileName(parent, request.title, request.suggestedPath, request.filter);
}

QString DialogPrompts::chooseFolder(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getExistingDirectory(parent, request.title, request.suggestedPath);
}

bool DialogPrompts::setUpPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::showDocument(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
}

} // namespace rosette
