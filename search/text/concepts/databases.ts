import { table } from "./table";

/** Databases and storage of records. */
export const databases = table(`
資料庫;數據庫 | 数据库 | database;^DB
資料庫管理系統 | 数据库管理系统 | database management system;DBMS
關聯式資料庫;關聯性資料庫;關係型資料庫 | 关系数据库;关系型数据库 | relational database;relational database management system;RDBMS
關聯式模型;關聯;關係 | 关系模型;关系 | relational model;relation
非關聯式資料庫 | 非关系型数据库 | NoSQL;non-relational database
圖形資料庫 | 图数据库 | graph database
向量資料庫 | 向量数据库 | vector database
資料倉儲;資料倉庫 | 数据仓库 | data warehouse;data warehousing
資料湖 | 数据湖 | data lake;lakehouse
資料表;表格 | 数据表;表格 | database table;table
資料列;記錄列;~記錄;~列 | 行;~记录 | table row;row;tuple of a table
資料行;直欄 | ~列 | column;table column
資料模型 | ~数据模型 | data model;data modelling
實體關係模型;實體關聯模型 | 实体关系模型 | entity-relationship model;ER model;entity-relationship diagram
綱要;結構描述;資料庫綱要 | ~模式;数据库模式 | schema;database schema
主鍵;主索引鍵 | 主键 | primary key
外鍵;外來鍵;外部索引鍵;外部鍵 | 外键 | foreign key
鍵;鍵值 | 键 | ~key
鍵值儲存;鍵值資料庫 | 键值存储 | key-value store;key-value database
查詢 | 查询 | query;database query
查詢最佳化 | 查询优化 | query optimisation
資料庫索引 | 数据库索引 | database index;index;indexing
檢視表;視圖;檢視 | 视图 | view;database view
預存程序;儲存程序 | 存储过程 | stored procedure
觸發器;觸發程序 | 触发器 | trigger
交易;資料庫交易;異動 | 事务;数据库事务 | transaction;database transaction
提交;認可;提交紀錄 | 提交 | commit
回復;回滾 | 回滚 | rollback
一致性 | = | consistency;data consistency
隔離性;隔離層級 | 隔离级别 | isolation level
資料完整性;完整性約束 | 数据完整性 | data integrity;integrity constraint
約束;限制條件;限制式;條件約束 | 约束;约束条件 | constraint
正規化;資料庫正規化 | 规范化;范式化 | normalisation;database normalisation
反正規化 | 反规范化 | denormalisation
聯結;合併查詢 | 连接查询;联接 | join;database join;join operation;inner join;outer join
複寫;資料複製;副本 | ~复制;副本 | replication;replica;data replication
分片 | 分片 | sharding;shard
鎖定;鎖 | 锁定;锁 | lock;locking
樂觀鎖定;並行控制 | 并发控制 | concurrency control;optimistic locking
遷移;資料遷移 | 迁移;数据迁移 | migration;data migration
匯入 | ~导入 | data import;import
匯出 | 导出 | data export;export
擷取轉換載入;資料管線 | 数据管道 | ETL;extract transform load;data pipeline
線上分析處理 | 联机分析处理 | OLAP;online analytical processing
線上交易處理 | 联机事务处理 | OLTP;online transaction processing
物件關聯對映;物件關聯映射 | 对象关系映射 | object-relational mapping;ORM
永續性;持久化;持續性 | 持久化 | persistence;persistent storage
物件儲存 | 对象存储 | object storage
磁碟陣列 | 磁盘阵列 | RAID;disk array
分散式資料庫 | 分布式数据库 | distributed database
時間序列資料庫;時序資料庫 | 时序数据库 | time-series database
地理資訊系統 | 地理信息系统 | geographic information system;GIS
資訊系統 | 信息系统 | information system
管理資訊系統 | 管理信息系统 | management information system;MIS
內容管理系統 | 内容管理系统 | content management system;CMS
文件管理;文件管理系統 | 文档管理 | document management;document management system
數位典藏;數位圖書館 | 数字图书馆;数字典藏 | digital library;digital archive
`);
