#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace rosette {

/// Search field, chips that switch on and off, controls of the page's own, and at the right how many rows are left.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    /// Trimmed text of the search field.
    QString text() const;
    void setText(const QString &text);
    QLineEdit *searchField() const { return m_search; }
    /// Arrow down in the search field goes on into what was found.
    void leadTo(QWidget *list);

    QToolButton *addChip(const QString &id, const QString &label);
    bool isChipOn(const QString &id) const;
    void setChipOn(const QString &id, bool isOn);

    /// A combo box or date field; the page connects its signals itself.
    void addControl(QWidget *control);
    /// "412 of 14,337 people"
    void setCount(const QString &text);

signals:
    /// Text or a chip changed.
    void changed();

private:
    QLineEdit *m_search;
    QHBoxLayout *m_controls;
    QLabel *m_count;
    QHash<QString, QToolButton *> m_chips;
};

} // namespace rosette
