#pragma once

#include <functional>

#include <QHash>
#include <QWidget>

#include "models/output/paperdraft.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace rosette {

/// What is chosen for one kind of paper.
class PaperForm : public QWidget
{
    Q_OBJECT

public:
    /// Reads and passes the gate; run in a task.
    using Maker = std::function<Result<PaperDraft>(const ExportContext &)>;

    using QWidget::QWidget;

    /// For what is chosen now.
    virtual Maker maker() const = 0;
    /// Without its ending.
    virtual QString fileName() const = 0;
    /// Whether it can be saved as a spreadsheet, too.
    virtual bool hasTable() const { return false; }
    /// Writes the same as a file for each person into a folder and says what came of it; nothing where that makes no
    /// sense. Run in a task.
    using FolderWriter = std::function<Result<QString>(const ExportContext &, const QString &folder)>;
    virtual FolderWriter folderWriter() const { return {}; }
    /// Whose imprint is looked at beside the campaign's.
    virtual LeafletId edition() const { return {}; }
    /// Keeps the choices for the next time: those that have a key.
    virtual void remember() const;

signals:
    void changed();

protected:
    /// The rows of choices.
    QFormLayout *form();
    /// A choice; with a key it begins as it was the last time.
    QComboBox *addCombo(const QString &label, const QString &name, const QStringList &choices, const QString &key = {});
    QCheckBox *addCheckBox(const QString &text, const QString &name, const QString &key, bool isUsual);

private:
    QFormLayout *m_form = nullptr;
    QHash<QString, QComboBox *> m_combos; ///< by their keys
    QHash<QString, QCheckBox *> m_checkBoxes;
};

} // namespace rosette
