#pragma once

#include <functional>

#include <QWidget>

class QVBoxLayout;

namespace rosette {

/// Lines of text, each with a small button that takes it away.
class RemovableLines : public QWidget
{
    Q_OBJECT

public:
    /// `buttonName` is the object name of every button, `buttonText` what it says.
    RemovableLines(const QString &buttonName, const QString &buttonText, QWidget *parent = nullptr);

    void clear();
    void add(const QString &text, const std::function<void()> &remove);

private:
    QString m_buttonName;
    QString m_buttonText;
    QVBoxLayout *m_lines;
};

} // namespace rosette
