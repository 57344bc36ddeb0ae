#pragma once

#include <functional>

#include <QWidget>

#include "models/base/error.h"
#include "ui/shell/theme.h"

class QLabel;
class QToolButton;

namespace rosette {

/// The line above a page that says what went wrong, what was kept and what to do, or that something was done. One
/// message at a time; it stays until it is closed or replaced, or until its moment has passed.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A cancelled piece of work is information, everything else a problem.
    void showError(const Error &error);
    /// `actionLabel` with `action` puts one button into the bar: "Open folder".
    void showMessage(Meaning meaning, const QString &text, const QString &actionLabel = {},
                     std::function<void()> action = {});
    void dismiss();
    /// Another page, another edit: what was said of the one before no longer holds. A problem stays to be read.
    void letPass();

    /// What stands there now; empty when the bar is hidden.
    QString text() const;

signals:
    void messageShown(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Information;
    std::function<void()> m_action;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_actionButton;
};

} // namespace rosette
