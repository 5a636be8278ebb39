// Creates nodes that are known not to exist. A property that is null is none.
// Parameters: rows
// Rows: PROPERTIES
// Variants: LABEL PROPERTIES = Text id,text
//   | Document id,undatedId,titleId,number,numberKey,type,title,issuer,issuedOn,issuedYear,level,system,jurisdiction,dated,held,signer,place,recipients,notices,search,describedBy,settledBy,duties,citations,dependants,explicit,inherited,legalBasis,inferred,mention,suggested
//   | Provision id,document,path,parent,kind,heading,start,end,order
//   | Duty id,document,provision,path,pathKey,text,start,end,order,leadership,deadlines,search,orphan
//   | Deadline id,document,duty,due,deadline
//   | Agency id,name,kind,level,jurisdiction,search
//   | Citation id,document,path,start,end,quote,number,type,issuer,issuedOn,issuedYear,title,pinpoint,resolution,target,candidates,lookup,order
//   | Link id,from,type,to
//   | Review id,from,type,to,state,reason,by,at,quotes
//   | Meta id,version
UNWIND $rows AS row
CREATE (n:LABEL {PROPERTIES})
